package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The batch file that starts the program on Windows, under the {@code cmd.exe} of Wine: which Java it takes, and what it
 * hands on. A small program that prints its arguments stands in for Java.
 *
 * <p>Windows expands the percent signs of a line of a batch file once, from left to right, and goes on behind what it put
 * in: what {@code %*}, {@code %~dp0} and variables hold stays as it is, but for the command {@code call}, which expands its
 * line again. Wine 8 goes on reading at the beginning of what it put in: {@code 100%} arrives as {@code 100}, and
 * {@code %PATH%} as the path, whatever a batch file does. What is said here of percent signs is held to under a Wine that
 * does as Windows, which is tried first; under the others it is passed over. Outside of quotation marks the signs
 * {@code & | < > ^} belong to whoever calls the batch file, on Windows too; that a caller's own line expands
 * {@code %PATH%} is no matter of the batch file either.
 */
class WindowsLauncherIT {
    private static final List<String> TOOLS = List.of("wine", "wineboot", "x86_64-w64-mingw32-gcc");
    /** Links to other folders lie in it, so it is none that is taken away after the test. */
    private static final Path WINDOWS = Path.of("target/windows").toAbsolutePath();

    private static final String STAND_IN = """
            #include <windows.h>
            #include <stdio.h>
            #include <shellapi.h>
            int main(void) {
              int count;
              LPWSTR *given = CommandLineToArgvW(GetCommandLineW(), &count);
              for (int i = 1; i < count; i++) {
                char text[4096];
                WideCharToMultiByte(CP_UTF8, 0, given[i], -1, text, sizeof text, 0, 0);
                printf("[%s]\\n", text);
              }
              return 3;
            }
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    private static Path standIn;
    private Path folder;

    @BeforeAll
    static void a_windows_and_a_java() throws IOException, InterruptedException {
        for (String tool : TOOLS) {
            assumeTrue(Program.isInstalled(tool), "passed over: " + tool + " is not installed");
        }
        Path source = Files.writeString(shared.resolve("java.c"), STAND_IN);
        standIn = shared.resolve("java.exe");
        assertThat(run(shared, Map.of(), TOOLS.get(2), source.toString(), "-o", standIn.toString(), "-lshell32"))
                .isEqualTo(new Ran(0, ""));
        Process boot = process(shared, Map.of(), shared.resolve("boot"), "wineboot", "-i");
        boolean booted = boot.waitFor(3, TimeUnit.MINUTES) && boot.exitValue() == 0;
        boot.destroyForcibly();
        assumeTrue(booted, "passed over: Wine makes no Windows here");
    }

    @AfterAll
    static void end_it() throws IOException, InterruptedException {
        if (Files.exists(WINDOWS)) {
            process(shared, Map.of(), shared.resolve("end"), "wineboot", "--end-session")
                    .waitFor(30, TimeUnit.SECONDS);
        }
    }

    private record Ran(int exit, String said) {
        List<String> handedOn() {
            return said.lines()
                    .map(String::strip)
                    .dropWhile(line -> !line.equals("[io.github.pmdrill.Main]"))
                    .skip(1)
                    .toList();
        }
    }

    private static Ran run(Path from, Map<String, String> more, String... command)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(shared, "said", "");
        Process process = process(from, more, said, command);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    private static Process process(Path from, Map<String, String> more, Path said, String... command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(Map.of("WINEDEBUG", "-all", "LC_ALL", "C.UTF-8"));
        builder.environment().put("WINEPREFIX", WINDOWS.toString());
        builder.environment().putAll(more);
        return builder.start();
    }

    @BeforeEach
    void unpack() throws IOException {
        unpack("a folder");
    }

    private void unpack(String name) throws IOException {
        folder = Files.createDirectories(temp.resolve(name));
        String script = Files.readString(Path.of("src/main/build/pmdrill.cmd"));
        Files.writeString(folder.resolve("pmdrill.cmd"), script.replace("\n", "\r\n"));
    }

    private Ran start(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wine", "cmd", "/c", "pmdrill.cmd"));
        command.addAll(List.of(arguments));
        return run(folder, environment, command.toArray(String[]::new));
    }

    private static Path java(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.copy(standIn, home.resolve("bin/java.exe"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String onWindows(Path path) {
        return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
    }

    @Test
    void arguments_arrive_as_they_were_given() throws IOException, InterruptedException {
        java(folder.resolve("runtime"), "17.0.1");

        Ran ran = start(Map.of(), "start", "two words", "a\"quote", "Zoë", "what?", "bang!");

        assertThat(ran.handedOn())
                .containsExactly("[start]", "[two words]", "[a\"quote]", "[Zoë]", "[what?]", "[bang!]");
        assertThat(ran.said()).contains("[-cp]\r\n[" + onWindows(folder.resolve("pmdrill.jar")) + "]");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void signs_that_mean_something_to_the_shell_arrive_as_they_were_given() throws IOException, InterruptedException {
        java(folder.resolve("runtime"), "17.0.1");

        Ran ran = start(
                Map.of(),
                "a & b",
                "x ^ y ^^",
                "<in> | >out",
                "wait !HOME! now!",
                "two \"words\" here",
                "it's (fine), yes; = no",
                "Größe über 5 €",
                "",
                "C:\\a b\\");

        assertThat(ran.handedOn())
                .containsExactly(
                        "[a & b]",
                        "[x ^ y ^^]",
                        "[<in> | >out]",
                        "[wait !HOME! now!]",
                        "[two \"words\" here]",
                        "[it's (fine), yes; = no]",
                        "[Größe über 5 €]",
                        "[]",
                        "[C:\\a b\\]");
    }

    @Test
    void percent_signs_arrive_as_they_were_given() throws IOException, InterruptedException {
        assumePercentSignsAreExpandedOnce();
        java(folder.resolve("runtime"), "17.0.1");
        // A caller's own line is another matter: here it is that of a batch file, in which two stand for one.
        Files.writeString(
                folder.resolve("caller.cmd"),
                "@pmdrill.cmd 100%% \"5%% to 9%% up\" \"%%PATHEXT%%\" %%1 \"%%~dp0\" 50%%%%\r\n");

        Ran ran = run(folder, Map.of(), "wine", "cmd", "/c", "caller.cmd");

        assertThat(ran.handedOn())
                .containsExactly("[100%]", "[5% to 9% up]", "[%PATHEXT%]", "[%1]", "[%~dp0]", "[50%%]");
    }

    @Test
    void it_lies_in_a_folder_of_any_name() throws IOException, InterruptedException {
        unpack("R&D (x86), it's !mine! ^ über");
        java(folder.resolve("runtime"), "17.0.1");

        Ran ran = start(Map.of(), "decks");

        assertThat(ran.said()).contains("[-cp]\r\n[" + onWindows(folder.resolve("pmdrill.jar")) + "]");
        assertThat(ran.handedOn()).containsExactly("[decks]");
    }

    @Test
    void a_folder_may_have_percent_signs_in_its_name() throws IOException, InterruptedException {
        assumePercentSignsAreExpandedOnce();
        unpack("50% off %PATHEXT%");
        Path home = java(temp.resolve("100% %PATHEXT% java"), "21.0.1");

        Ran ran = start(Map.of("JAVA_HOME", onWindows(home)), "decks");

        assertThat(ran.said()).contains("[-cp]\r\n[" + onWindows(folder.resolve("pmdrill.jar")) + "]");
        assertThat(ran.handedOn()).containsExactly("[decks]");
    }

    private void assumePercentSignsAreExpandedOnce() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("probe.cmd"), "@echo %PROBE%\r\n");
        Ran ran = run(folder, Map.of("PROBE", "5% to 9%"), "wine", "cmd", "/c", "probe.cmd");
        assumeTrue(
                ran.said().strip().equals("5% to 9%"),
                "passed over: this Wine expands what stood for something once more, which Windows does not");
    }

    @Test
    void java_home_is_taken_where_no_runtime_came_with_it() throws IOException, InterruptedException {
        Path home = java(temp.resolve("java home"), "25.0.1");

        Ran ran = start(Map.of("JAVA_HOME", onWindows(home)), "decks");

        assertThat(ran.handedOn()).containsExactly("[decks]");
        assertThat(ran.said()).contains("[--enable-native-access=ALL-UNNAMED]", "[-XX:+AutoCreateSharedArchive]");
    }

    @Test
    void an_old_java_is_not_taken() throws IOException, InterruptedException {
        Path home = java(temp.resolve("R&D (old)"), "11.0.2");

        Ran ran = start(Map.of("JAVA_HOME", onWindows(home)), "decks");

        assertThat(ran.said().strip())
                .isEqualTo("pmdrill: Java 17 or newer is needed (" + onWindows(home.resolve("bin/java.exe"))
                        + " is version 11.0.2): install a JRE, or set JAVA_HOME to one.");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void without_java_it_says_so_in_one_line() throws IOException, InterruptedException {
        Ran ran = start(Map.of(), "decks");

        assertThat(ran.said().strip())
                .isEqualTo(
                        "pmdrill: Java 17 or newer is needed (there is none): install a JRE, or set JAVA_HOME to one.");
        assertThat(ran.exit()).isEqualTo(1);
    }
}
