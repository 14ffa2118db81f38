package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script at the head of the program: where it may lie, which Java it takes, and its class data. */
class LauncherIT {
    private static final String VERSION = "--version";

    @TempDir
    Path temp;

    private Path program;

    @BeforeEach
    void install_a_copy() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("a folder"));
        program = Files.copy(Path.of(Program.path()), folder.resolve("pmdrill"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** How a run ended. */
    private record Ran(int exit, String out, String err) {}

    private Ran run(Path from, Map<String, String> more, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.redirectOutput(temp.resolve("out").toFile());
        builder.redirectError(temp.resolve("err").toFile());
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", temp.resolve("home").toString());
        environment.putAll(more);
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(temp.resolve("out")), Files.readString(temp.resolve("err")));
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return run(temp, Map.of(), command.toArray(String[]::new));
    }

    private static void isRight(Ran ran) {
        assertThat(ran.out()).startsWith("pmdrill ").hasLineCount(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    /** Where the archive of class data for this Java belongs. */
    private Path archive() {
        return program.resolveSibling("pmdrill-" + System.getProperty("java.version") + ".archive");
    }

    private List<String> besideTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(program.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("pmdrill"))
                    .toList();
        }
    }

    @Test
    void it_starts_from_any_folder_and_by_its_relative_name() throws IOException, InterruptedException {
        isRight(run(temp, Map.of(), "a folder/pmdrill", VERSION));
        isRight(run(program.getParent(), Map.of(), "./pmdrill", VERSION));
        isRight(run(program.getParent(), Map.of(), "sh", "pmdrill", VERSION));
        isRight(run(
                Path.of("/"), Map.of("PATH", program.getParent() + ":/usr/bin:/bin"), "sh", "-c", "pmdrill --version"));
    }

    @Test
    void it_starts_through_links() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("drill"), Path.of("../a folder/pmdrill"));
        Files.createSymbolicLink(temp.resolve("again"), bin.resolve("drill"));

        isRight(run(Path.of("/"), Map.of(), temp.resolve("again").toString(), VERSION));
    }

    @Test
    void it_starts_where_nothing_can_be_written() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(program.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));

        isRight(run(temp, Map.of("HOME", "/proc/nowhere"), program.toString(), VERSION));
        isRight(run(temp, Map.of("HOME", ""), program.toString(), VERSION));

        Files.setPosixFilePermissions(program.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void without_java_it_says_so_in_one_line() throws IOException, InterruptedException {
        Path tools = tools();

        Ran ran = run(temp, Map.of("JAVA_HOME", "", "PATH", tools.toString()), program.toString(), VERSION);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(
                        "pmdrill: Java 17 or newer is needed (there is none): install a JRE, or set JAVA_HOME to one.\n");
    }

    @Test
    void an_old_java_is_passed_over_for_a_new_one() throws IOException, InterruptedException {
        Path old = java("11.0.2", "exit 99");

        isRight(run(temp, Map.of("JAVA_HOME", old.toString()), program.toString(), VERSION));
        Ran ran =
                run(temp, Map.of("JAVA_HOME", old.toString(), "PATH", tools().toString()), program.toString(), VERSION);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains("Java 17 or newer is needed", "is version 11.0.2")
                .hasLineCount(1);
    }

    /** A folder with the tools that the script uses, and without Java. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : List.of("sh", "readlink", "ls", "stty", "sed", "find", "mkdir", "rm", "env")) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of("/bin", tool));
            }
        }
        return tools;
    }

    private Path java(String version, String does) throws IOException {
        Path home = Files.createDirectories(temp.resolve("java " + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    @Test
    void it_makes_an_archive_when_it_is_told_to_and_uses_it() throws IOException, InterruptedException {
        isRight(run(VERSION));
        assertThat(besideTheProgram()).as("files of a plain start").isEmpty();
        assertThat(temp.resolve("home")).doesNotExist();

        assertThat(run("--archive")).isEqualTo(new Ran(0, "", ""));

        assertThat(besideTheProgram()).containsExactly(archive().getFileName().toString());
        ProcessBuilder waiting = new ProcessBuilder(program.toString(), "listen", Candidate.QUESTION);
        waiting.environment().put("HOME", temp.resolve("home").toString());
        waiting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = waiting.start();
        Path maps = Path.of("/proc", Long.toString(process.pid()), "maps");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Files.readString(maps).contains(archive().toString()));
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();

        // An archive of the program as it was before.
        Files.setLastModifiedTime(program, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        isRight(run(VERSION));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 5_000_000})
    void a_spoilt_archive_costs_only_time(int size) throws IOException, InterruptedException {
        Files.writeString(archive(), "x".repeat(size));

        isRight(run(VERSION));
    }

    @Test
    void an_archive_that_was_cut_short_is_not_kept() throws IOException, InterruptedException {
        String half = "for a; do case $a in -XX:ArchiveClassesAtExit=*) echo half >\"${a#*=}\" ;; esac; done; exit 1";
        Map<String, String> dying = Map.of("JAVA_HOME", java("17.0.1", half).toString());

        assertThat(run(temp, dying, program.toString(), "--archive").exit()).isNotZero();

        assertThat(besideTheProgram()).isEmpty();
    }

    /** The tools of macOS know what POSIX asks of them, and refuse what those of GNU can do beside. */
    private Path bsdTools() throws IOException {
        Path tools = Files.createDirectories(temp.resolve("bsd"));
        Map<String, String> scripts = Map.of(
                "readlink", "case $1 in -*) exit 1 ;; esac; exec /bin/readlink \"$1\"",
                "stty", "[ \"$*\" = size ] && exec /bin/stty size",
                "locale", "[ \"$*\" = charmap ] && echo UTF-8",
                "sync", "[ $# = 0 ]",
                // It takes the file first, and then the command as its words.
                "script", "[ \"$1\" = -q ] && shift 2 && exec \"$@\"",
                "mv", "[ \"$1\" = -f ] && exec /bin/mv \"$@\"",
                "rm", "[ \"$1\" = -rf ] && exec /bin/rm \"$@\"");
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            Path file = Files.writeString(tools.resolve(script.getKey()), "#!/bin/sh\n" + script.getValue() + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return tools;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh", "mksh", "yash", "posh", "zsh", "zsh --emulate sh"})
    void it_asks_for_no_more_than_macos_has(String shell) throws IOException, InterruptedException {
        assumeTrue(Program.isInstalled(shell.split(" ", 2)[0]), shell + " is not installed");
        Path link = Files.createSymbolicLink(temp.resolve("pmdrill"), Path.of("a folder/pmdrill"));
        Map<String, String> macos = Map.of("PATH", bsdTools().toString());
        List<String> command = new ArrayList<>(List.of(shell.split(" ", -1)));
        String name = command.get(0);
        command.set(0, Files.isExecutable(Path.of("/bin", name)) ? "/bin/" + name : "/usr/bin/" + name);
        command.add(link.toString());
        command.add(VERSION);

        isRight(run(temp, macos, command.toArray(String[]::new)));
    }

    @Test
    void macos_makes_an_archive_at_its_own_terminal() throws IOException, InterruptedException {
        Map<String, String> macos = Map.of("PATH", bsdTools().toString());

        assertThat(run(temp, macos, program.toString(), "--archive")).isEqualTo(new Ran(0, "", ""));

        assertThat(besideTheProgram()).containsExactly(archive().getFileName().toString());
    }
}
