package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions listed, printed, exported. */
class TranscriptCommandTest {
    @TempDir
    Path folder;

    private String deck = Run.kinds();

    private Run run(String... args) {
        return new Run(folder)
                .file("decks/kinds.yaml", deck)
                .environment("PMDRILL_DECKS", folder + "/decks")
                .args(args);
    }

    /** A card to its end and, after it, an interview that was left. */
    private void practise() {
        run("start", "kinds/cold")
                .input("slow at Acme, Jane Doe's team", "3", "")
                .exits(0);
        run("start", "kinds/report")
                .input("", "Acme's report: ask Jane\n Doe \u001b[31m", ".")
                .exits(3);
    }

    private String older() {
        return Journal.name(run().journals().get(1));
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static String[] redacting(String... args) {
        return and(args, "--redact", "Acme=my employer", "--redact", "Jane Doe=a colleague");
    }

    @Test
    void the_list_has_a_row_for_each_newest_first() {
        practise();

        run("transcript").exits(0).out().isEqualTo("""
                number  date              minutes  state       questions
                1       2026-03-07 08:02        0  unfinished  kinds/report
                2       2026-03-07 08:02        0  finished    kinds/cold
                """);
    }

    @Test
    void the_list_as_json() throws IOException {
        practise();

        JsonNode rows = new ObjectMapper()
                .readTree(
                        run("transcript", "--json", "--deck", "kinds").exits(0).text());

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).toString())
                .isEqualTo("{\"number\":2,\"session\":\"" + older() + "\",\"started\":\"2026-03-07T08:02:11+01:00\","
                        + "\"minutes\":0,\"finished\":true,\"decks\":[\"kinds\"],"
                        + "\"questions\":[{\"id\":\"kinds/cold\",\"title\":\"Cold start\"}]}");
        run("transcript", "--json", "--since", "2030-01-01").exits(0).out().isEqualTo("[ ]\n");
    }

    @Test
    void a_session_is_named_by_its_number_its_name_or_its_beginning() throws IOException {
        practise();
        String kept = Files.readString(Journal.beside(run().journals().get(1), ".md"));

        run("transcript", "2").exits(0).out().isEqualTo(kept);
        run("transcript", older()).exits(0).out().isEqualTo(kept);
        run("transcript", "--last").exits(0).out().contains("# The slow report");
        run("transcript", "2026-03-07").exits(2).err().contains("2026-03-07 begins the names of 2 sessions");
        run("transcript", "3").exits(2).err().contains("there is no session 3; pmdrill transcript lists them");
    }

    private AbstractStringAssert<?> atTerminal(String type, String noColor) {
        Run run = run("transcript", "1").environment("TERM", type).environment("NO_COLOR", noColor);
        return run.atTerminal().exits(0).out();
    }

    @Test
    void at_a_terminal_it_is_rendered_and_nothing_moves_the_cursor() {
        practise();

        atTerminal("xterm", "")
                .contains("\033[1;36mThe slow report\033[0m", "\uFFFD[31m")
                .doesNotContain("# The", "\033[31m");
        atTerminal("dumb", "").contains("The slow report\n======").doesNotContain("\033");
        atTerminal("xterm", "1").doesNotContain("\033");
        run("transcript", "1", "--format", "md").atTerminal().exits(0).out().contains("# The slow report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json", "csv"})
    void names_are_replaced_in_every_format(String format) {
        deck = deck.replace("The yearly report takes a minute.", "The yearly report of ACME takes a minute.")
                .replace("title: Cold start", "title: Cold start at Acme");
        practise();
        String[] args = redacting("transcript", "--all", "--format", format);

        run(args)
                .exits(0)
                .out()
                .contains("my employer", "a colleague")
                .doesNotContainIgnoringCase("acme")
                .doesNotContain("Jane", "Doe")
                .doesNotContain("\u001b");
        run(redacting("transcript", "1"))
                .atTerminal()
                .exits(0)
                .out()
                .contains("my employer's report")
                .doesNotContainIgnoringCase("acme");
    }

    @Test
    void names_are_replaced_in_names_of_decks_and_files_too() throws IOException {
        run("start", "acme/cold")
                .file("decks/acme.yaml", deck)
                .input("slow", "3", "")
                .exits(0);

        run(redacting("transcript", "--all", "--format", "json", "--out", folder + "/out/"))
                .exits(0);

        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactly("2026-03-07T080211-my-employer.json");
        }
        assertThat(folder.resolve("out/2026-03-07T080211-my-employer.json"))
                .content()
                .contains("\"my employer/cold\"")
                .doesNotContainIgnoringCase("acme");
    }

    @Test
    void json_has_its_format_and_every_reply() throws IOException {
        practise();

        JsonNode json = new ObjectMapper()
                .readTree(
                        run("transcript", "--all", "--format", "json").exits(0).text());

        assertThat(json.get("format").asInt()).isEqualTo(1);
        JsonNode report = json.get("sessions").get(0);
        assertThat(report.get("finished").asBoolean()).isFalse();
        assertThat(report.findValuesAsText("step")).containsExactly("begin", "phase:answer");
        assertThat(report.get("turns").get(1).get("text").asText())
                .isEqualTo("Acme's report: ask Jane\n Doe \u001b[31m");
        assertThat(report.at("/questions/0/phases/0/answer").asText()).startsWith("Acme's report");
        assertThat(report.at("/questions/0/points")).isEmpty();
        assertThat(json.at("/sessions/1/questions/0/grade").asText()).isEqualTo("good");
    }

    @Test
    void json_hides_nothing_from_the_eye() {
        run("start", "kinds/cold").input("a\u009bb\u202ec", "3", "").exits(0);

        run("transcript", "--last", "--format", "json").exits(0).out().contains("a\\u009Bb\\u202Ec");
    }

    @Test
    void a_file_is_written_in_the_format_of_its_ending_and_never_over_another() {
        practise();
        Run html = run("transcript", "2", "--out", folder + "/a.html").exits(0);
        html.err().isEqualTo("Wrote " + folder + "/a.html\n");
        html.out().isEmpty();
        assertThat(folder.resolve("a.html")).content().contains("<title>Cold start, 2026-03-07</title>");

        run("transcript", "1", "--out", folder + "/a.html")
                .exits(2)
                .err()
                .contains("a.html exists, and is not overwritten; --force replaces it");
        assertThat(folder.resolve("a.html")).content().contains("Cold start");
        run("transcript", "1", "--out", folder + "/a.html", "--force").exits(0);
        assertThat(folder.resolve("a.html")).content().contains("The slow report");
    }

    @Test
    void a_folder_gets_a_file_for_each_session_and_what_is_there_stays() throws IOException {
        practise();
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve(older() + ".csv"), "mine");

        run("transcript", "--all", "--format", "csv", "--out", out.toString())
                .exits(1)
                .err()
                .contains("Wrote 1 file to ", "1 file there already", "--force replaces");

        assertThat(out.resolve(older() + ".csv")).hasContent("mine");
        assertThat(out).isDirectoryNotContaining("glob:**.next");
        run("transcript", "--all", "--format", "csv", "--out", out.toString(), "--force")
                .exits(0);
        assertThat(out.resolve(older() + ".csv"))
                .content()
                .contains("kinds/cold,card,card,recall,Cold start,,0,good,,");
    }

    @Test
    void a_journal_that_cannot_be_read_is_passed_over_unless_it_was_asked_for() {
        practise();
        String newer = "home/sessions/2026-04-01T000000-x.jsonl";

        Run run = run("transcript").file(newer, "{\"pmdrill\": 99}\n").exits(0);
        run.err()
                .isEqualTo("pmdrill: passed over: 2026-04-01T000000-x cannot be read: written by a newer pmdrill"
                        + " (format 99)\n");
        run.out().contains("3       2026-03-07").doesNotContain("2026-04-01");
        run("transcript", "--all", "--format", "csv").exits(0).err().hasLineCount(1);
        run("transcript", "--last").exits(0).out().contains("The slow report");
        run("transcript", "1")
                .exits(1)
                .err()
                .contains("written by a newer pmdrill")
                .doesNotContain("passed over");
    }

    @Test
    void a_filter_without_sessions_is_one_line() {
        run("transcript").exits(1).err().isEqualTo("pmdrill: there is no session yet; pmdrill start begins one\n");
        practise();

        run("transcript", "--deck", "apis", "--since", "2026-03-01", "--format", "html", "--out", folder + "/x.html")
                .exits(1)
                .err()
                .isEqualTo("pmdrill: there is no session of apis since 2026-03-01 that can be read\n");
        assertThat(folder.resolve("x.html")).doesNotExist();
        run("transcript", "--since", "2026-03-08").exits(1);
        run("transcript", "--since", "2026-03-07").exits(0);
    }

    @Test
    void what_cannot_be_meant_is_misuse() {
        practise();
        for (List<String> args : List.of(
                List.of("1", "--last"),
                List.of("--last", "--all"),
                List.of("--last", "--json"),
                List.of("--format", "json"),
                List.of("--all", "--format", "pdf"),
                List.of("--all", "--out", ""),
                List.of("--since", "soon"),
                List.of("--all", "--redact", "Acme"),
                List.of("--all", "--redact", "=x"),
                List.of("--force"),
                List.of("--all", "--out", folder + "/none/a.md"))) {
            run(and(new String[] {"transcript"}, args.toArray(String[]::new)))
                    .exits(2)
                    .err()
                    .startsWith("pmdrill: ")
                    .hasLineCount(1);
        }
    }

    @Test
    void how_far_a_long_export_is_shows_at_a_terminal_only() throws IOException {
        practise();
        Path newest = run().journals().get(0);
        for (int i = 100; i < 200; i++) {
            // A session is known by its header: copies under other names would be one.
            String begun = "\"started\":\"2026-03-06T07:00:00." + i + "Z\"";
            Files.writeString(
                    newest.resolveSibling("2026-03-06T080" + i + "-kinds.jsonl"),
                    Files.readString(newest).replaceFirst("\"started\":\"[^\"]*\"", begun));
        }

        run("transcript", "--all", "--out", folder + "/a.csv")
                .atTerminal()
                .exits(0)
                .err()
                .contains("\r50 of 102 sessions", "\r102 of 102 sessions");
        run("transcript", "--all", "--out", folder + "/b.csv").exits(0).err().isEqualTo("Wrote " + folder + "/b.csv\n");
        assertThat(folder.resolve("b.csv")).content().contains("2026-03-06T080199-kinds");
    }
}
