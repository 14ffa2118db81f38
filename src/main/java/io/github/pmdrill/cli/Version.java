package io.github.pmdrill.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The version of the jar; {@code development} where the classes lie in a folder. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"pmdrill " + Objects.requireNonNullElse(version, "development")};
    }
}
