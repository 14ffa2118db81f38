package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden files: readable, under {@code src/test/resources}, written anew with {@code -Dgolden.update=true}. */
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources", "io", "github", "pmdrill");

    private Golden() {}

    /** Holds a text to the golden file of this name, as {@code transcript/scenario.md}. */
    public static void check(String name, String actual) {
        Path file = ROOT.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file)
                    .as("no golden file; -Dgolden.update=true writes it")
                    .exists();
            assertThat(actual)
                    .as(file + "; -Dgolden.update=true takes this as right")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
