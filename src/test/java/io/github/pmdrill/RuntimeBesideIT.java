package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that came with a runtime in its own folder runs on that one. */
class RuntimeBesideIT {
    @TempDir
    Path temp;

    private Path program;

    @BeforeEach
    void install_a_copy_with_a_link_to_it() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("lib/a folder"));
        Files.copy(Path.of(Program.path()), folder.resolve("pmdrill"));
        Files.setPosixFilePermissions(folder.resolve("pmdrill"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path bin = Files.createDirectories(temp.resolve("bin"));
        program = Files.createSymbolicLink(bin.resolve("pmdrill"), Path.of("../lib/a folder/pmdrill"));
        // Nothing in the folder of the link counts.
        java(bin.resolve("runtime"), "17.0.1", "beside the link");
    }

    @Test
    void it_goes_before_every_other_java() throws IOException, InterruptedException {
        java(temp.resolve("lib/a folder/runtime"), "17.0.1", "beside");

        assertThat(version(System.getProperty("java.home"))).isEqualTo("beside\n");
        assertThat(version(temp.resolve("nowhere").toString())).isEqualTo("beside\n");
    }

    @Test
    void one_that_is_too_old_is_passed_over() throws IOException, InterruptedException {
        java(temp.resolve("lib/a folder/runtime"), "11.0.2", "beside");

        assertThat(version(System.getProperty("java.home"))).startsWith("pmdrill ");
    }

    @Test
    void where_there_is_none_another_java_is_taken() throws IOException, InterruptedException {
        assertThat(version(System.getProperty("java.home"))).startsWith("pmdrill ");
    }

    private static void java(Path home, String version, String says) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho '" + says + "'\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What --version prints. */
    private String version(String javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", javaHome));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
