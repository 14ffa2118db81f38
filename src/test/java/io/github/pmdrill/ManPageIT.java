package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual page that is built beside the program holds what the help tells, and renders. */
class ManPageIT {
    private static final Path PAGE = Path.of(Program.path() + ".1").toAbsolutePath();

    @TempDir
    Path home;

    /** The page as it reads, more or less: its macros stay. */
    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\\-", "-").replace("\\(aq", "'").replace("\\(ti", "~");
    }

    private String help(String... command) throws IOException, InterruptedException {
        Program.Ran ran = new Program(home).run("", command);
        assertThat(ran.exit()).as(ran.all()).isZero();
        return ran.out();
    }

    /** The first words of the indented lines between two headings of a help. */
    private static List<String> terms(String help, String from, String to) {
        String part = help.substring(help.indexOf(from) + from.length(), help.indexOf(to));
        return Pattern.compile("^ {2}(\\S+)", Pattern.MULTILINE)
                .matcher(part)
                .results()
                .map(term -> term.group(1).replace(",", ""))
                .toList();
    }

    private static String section(String macro, String title) throws IOException {
        String page = page();
        int start = page.indexOf(macro + " \"" + title);
        assertThat(start).as("%s in the page", title).isNotNegative();
        int end = page.indexOf("\n.S", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    @Test
    void every_command_and_every_option_of_the_help_is_in_it() throws IOException, InterruptedException {
        List<String> commands = terms(help("--help"), "Commands:\n", "Exit codes:");
        assertThat(commands).contains("start", "completion");
        for (String command : commands) {
            String help = help(command, "--help");
            List<String> options = Pattern.compile("^ {2}.{4}(--[a-z-]+)", Pattern.MULTILINE)
                    .matcher(help)
                    .results()
                    .map(option -> option.group(1))
                    .filter(option -> !List.of("--help", "--version").contains(option))
                    .toList();
            assertThat(List.of("completion", "replay", "help").contains(command) || !options.isEmpty())
                    .as(help)
                    .isTrue();
            String section = section(".SS", "pmdrill " + command + " ");
            assertThat(options).allSatisfy(option -> assertThat(section).contains(".B \"" + option));
            String example = help.substring(help.indexOf("Example"))
                    .lines()
                    .toList()
                    .get(1)
                    .strip();
            assertThat(section(".SH", "EXAMPLES")).contains(example);
        }
        assertThat(section(".SH", "OPTIONS")).contains("--help", "--version");
    }

    @Test
    void exit_codes_and_environment_are_those_of_the_help() throws IOException, InterruptedException {
        String help = help("--help");
        assertThat(terms(help, "Exit codes:", "Examples:"))
                .contains("0", "130")
                .allSatisfy(code -> assertThat(section(".SH", "EXIT STATUS")).contains(".B \"" + code + "\""));
        assertThat(terms(help + "END", "Environment:", "END"))
                .contains("PMDRILL_HOME", "XDG_CACHE_HOME", "JAVA_HOME")
                .allSatisfy(name -> assertThat(section(".SH", "ENVIRONMENT")).contains(".B \"" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"man --warnings -l", "groff -man -ww -Tutf8 -P-cbu", "mandoc -T lint"})
    void it_renders_without_a_warning(String renderer) throws IOException, InterruptedException {
        String name = renderer.split(" ", -1)[0];
        assumeThat(Program.isInstalled(name)).as("%s is installed", name).isTrue();
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", renderer + " '" + PAGE + "' 2>&1 >text");
        builder.directory(home.toFile()).environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said + (name.equals("mandoc") ? Files.readString(home.resolve("text")) : ""))
                .isEmpty();
        if (!name.equals("mandoc")) {
            assertThat(Files.readString(home.resolve("text"))).contains("--follow-ups=N", "EXIT STATUS");
        }
    }
}
