package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands do what the README shows, with the packaged program on the PATH. */
final class ReadmeIT {
    private static final String ELISION = "[...]";

    @TempDir
    Path folder;

    /** A fenced block of the README. */
    private record Block(String language, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> every_command_prints_what_the_readme_shows() throws IOException {
        return blocks("console").stream()
                .map(block -> DynamicTest.dynamicTest(block.lines().get(0), () -> {
                    for (int i = 0; i < block.lines().size(); ) {
                        String command = block.lines().get(i).substring(2);
                        List<String> shown = new ArrayList<>();
                        for (i++;
                                i < block.lines().size()
                                        && !block.lines().get(i).startsWith("$ ");
                                i++) {
                            shown.add(block.lines().get(i));
                        }
                        assertThat(run(command, "")).as(command).matches(pattern(shown));
                    }
                }));
    }

    @Test
    void the_session_goes_as_the_readme_shows_it() throws IOException, InterruptedException {
        StringBuilder typed = new StringBuilder();
        List<String> shown = new ArrayList<>();
        for (String line : blocks("session").get(0).lines()) {
            if (line.startsWith("you>") || line.startsWith("   > ")) {
                typed.append(line.length() > 5 ? line.substring(5) : "").append('\n');
            } else {
                shown.add(line);
            }
        }
        String out = run("pmdrill start system-design/flood-alert-fanout 2>/dev/null", typed.toString());
        assertThat(folded(out))
                .matches(pattern(List.of(folded(String.join("\n", shown)).split("\n", -1))));
    }

    @Test
    void the_first_command_is_the_one_that_builds_and_runs() throws IOException {
        String first = blocks("sh").get(0).lines().get(0);
        assertThat(first).isEqualTo("mvn -q package -DskipTests && target/pmdrill start --deck system-design");
        assertThat(Path.of(System.getProperty("pmdrill"))).isExecutable();
    }

    @Test
    void what_is_installed_lies_where_bash_zsh_and_man_look() throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -e; mkdir -p ~/.local/bin\n");
        for (Block block : blocks("sh")) {
            String text = String.join("\n", block.lines());
            if (text.contains("install ") || text.contains("pmdrill completion ")) {
                script.append(text.replace("target/", "\"$TARGET\"/")).append('\n');
            }
        }

        assertThat(run(script.toString(), "")).isEmpty();

        Path target = Path.of(System.getProperty("pmdrill")).toAbsolutePath();
        Path share = folder.resolve(".local/share");
        assertThat(folder.resolve(".local/bin/pmdrill")).hasSameBinaryContentAs(target);
        assertThat(share.resolve("man/man1/pmdrill.1")).hasSameTextualContentAs(target.resolveSibling("pmdrill.1"));
        assertThat(share.resolve("bash-completion/completions/pmdrill"))
                .content()
                .endsWith("complete -F _pmdrill pmdrill\n");
        assertThat(folder.resolve(".zfunc/_pmdrill")).content().startsWith("#compdef pmdrill\n");
    }

    /** Blank lines stand elsewhere where what is typed is not echoed. */
    private static String folded(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> a + b.stripTrailing() + "\n");
    }

    private static Pattern pattern(List<String> shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown) {
            if (line.equals(ELISION)) {
                pattern.append("(?:.*\\n)*?");
            } else if (line.endsWith(ELISION)) {
                String start = line.substring(0, line.length() - ELISION.length());
                pattern.append(Pattern.quote(start.stripTrailing())).append(".*\\n");
            } else if (!line.isEmpty()) {
                pattern.append(Pattern.quote(line)).append(" *\\n");
            }
        }
        return Pattern.compile(pattern.toString());
    }

    private String run(String command, String input) throws IOException, InterruptedException {
        Path bin = Path.of(System.getProperty("pmdrill")).toAbsolutePath().getParent();
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("TARGET", bin.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("PMDRILL_HOME", folder.resolve("home").toString());
        builder.environment().remove("PMDRILL_DECKS");
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }

    private static List<Block> blocks(String language) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (open == null && line.startsWith("```")) {
                open = new Block(line.substring(3), new ArrayList<>());
            } else if (open != null && line.equals("```")) {
                blocks.add(open);
                open = null;
            } else if (open != null) {
                open.lines().add(line);
            }
        }
        return blocks.stream().filter(b -> b.language().equals(language)).toList();
    }
}
