package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.format.Node;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, decks, show, check and listen. */
class ListingTest {
    private static final String FLOOD = "system-design/flood-alert-fanout";

    @TempDir
    Path folder;

    private Run run(String... args) {
        return new Run(folder).args(args);
    }

    @Test
    void bare_pmdrill_says_what_to_try_first() {
        run().exits(0).out().contains("pmdrill start --deck system-design").doesNotContain("\u001b");
    }

    @Test
    void the_version_is_one_line() {
        run("--version").exits(0).out().matches("pmdrill \\S+\n");
    }

    @Test
    void the_help_lists_commands_exit_codes_and_environment() {
        run("--help")
                .exits(0)
                .out()
                .contains(
                        "start",
                        "resume",
                        "130   interrupted",
                        "Examples:",
                        "PMDRILL_HOME",
                        "XDG_CACHE_HOME",
                        "JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "daily",
                "resume",
                "browse",
                "search",
                "help",
                "decks",
                "show",
                "check",
                "listen",
                "history",
                "transcript",
                "library",
                "sheet",
                "partner",
                "coach",
                "export",
                "config",
                "completion"
            })
    void the_help_of_every_command_has_an_example(String command) {
        run(command, "--help").exits(0).out().containsPattern("Examples?:\n  (echo .*)?pmdrill " + command);
    }

    @Test
    void questions_are_found_by_words_in_any_deck() {
        run("decks", "--find", "flood warnings")
                .exits(0)
                .out()
                .startsWith(FLOOD + "  scenario  medium  25 min\n    Flood alerts: burst fan-out");
        run("decks", "--find", "flood warnings", "--json").exits(0).out().contains("\"archetype\"", FLOOD);
        run("decks", "concepts", "--find", "river gauges").exits(1).err().contains("no question is about");
        run("decks", "--find", "quantum gravity").exits(1).err().contains("no question is about quantum gravity");
        run("decks", "--find", "quantum gravity", "--json").exits(0).out().isEqualTo("[ ]\n");
    }

    @Test
    void decks_are_listed_with_the_persons_own() {
        Run run = run("decks")
                .file("own/mine.yaml", "title: Mine\npurpose: Mine.\nquestions:\n" + CARD)
                .environment("PMDRILL_DECKS", folder + "/own")
                .exits(0);

        run.out().startsWith("id ").contains("system-design", "mine ");
    }

    @Test
    void a_list_is_no_wider_than_the_terminal_and_a_deck_stands_on_one_row() {
        for (String line : List.of("decks", "decks system-design", "decks --tags", "decks --rounds", "search url")) {
            assertThat(run(line.split(" ")).exits(0).text().lines()).as(line).allMatch(row -> row.length() <= 80);
            assertThat(run(line.split(" ")).columns(40).exits(0).text().lines())
                    .as(line + " at 40")
                    .allMatch(row -> row.length() <= 40);
        }
        run("decks")
                .exits(0)
                .out()
                .contains("\napis                    15         236      webhooks, idempotency, caching\n");
    }

    @Test
    void tags_are_listed_with_what_has_them_and_a_tag_stands_for_a_deck() {
        run("decks", "--tags").exits(0).out().startsWith("tag ").containsPattern("\nidentity +\\d+ +concepts");
        run("decks", "sql", "--tags").exits(0).out().contains("\nfunnel ").doesNotContain("identity");
        run("decks", "--tags", "--json").exits(0).out().contains("\"tag\"", "\"questions\"", "\"decks\"");
        run("decks", "identity").exits(0).out().contains("concepts/oauth ");
    }

    @ParameterizedTest
    @CsvSource({
        "list,decks",
        "find url shortener,decks --find 'url shortener'",
        "search url shortener,find url shortener"
    })
    void a_command_has_the_words_that_one_tries(String tried, String does) {
        String expected = run(does.contains("'") ? new String[] {"decks", "--find", "url shortener"} : does.split(" "))
                .exits(0)
                .text();

        run(tried.split(" ")).exits(0).out().isEqualTo(expected);
    }

    @Test
    void a_search_is_a_listing_like_others() {
        assertThat(Node.fromJson(run("search", "url", "shortener", "--json")
                                .exits(0)
                                .text())
                        .items()
                        .get(0)
                        .string("id"))
                .isEqualTo("system-design/link-shortener");
        run("search", "river", "--deck", "concepts").exits(1).err().contains("no question is about river");
    }

    @Test
    void help_is_what_the_option_says() {
        run("help").exits(0).out().isEqualTo(run("--help").exits(0).text());
        run("help", "start")
                .exits(0)
                .out()
                .isEqualTo(run("start", "--help").exits(0).text());
        run("help", "list")
                .exits(0)
                .out()
                .isEqualTo(run("decks", "--help").exits(0).text());
    }

    @Test
    void a_question_is_shown_by_its_name_alone() {
        run("show", "flood-alert-fanout")
                .exits(0)
                .out()
                .isEqualTo(run("show", FLOOD).exits(0).text());
    }

    private static final String CARD =
            "  - {id: a, kind: card, level: easy, title: A, prompt: \"What?\", answer: That., bites: There.}\n";

    @Test
    void decks_as_json_can_be_read_by_a_program() {
        Node decks = Node.fromJson(run("decks", "--json").exits(0).text());

        assertThat(decks.items()).extracting(d -> d.string("id")).contains("system-design", "concepts");
        assertThat(decks.items()).allMatch(d -> Integer.parseInt(d.string("questions")) > 0);
    }

    @Test
    void a_decks_questions_are_listed() {
        run("decks", "system-design")
                .exits(0)
                .out()
                .startsWith("System design: Turn requirements into")
                .contains("\nflood-alert-fanout", "scenario", "medium", "25 min")
                .doesNotContain(FLOOD);
    }

    @Test
    void a_decks_questions_as_json_can_be_read_by_a_program() {
        Node questions =
                Node.fromJson(run("decks", "system-design", "--json").exits(0).text());

        assertThat(questions.items()).extracting(q -> q.string("id")).contains(FLOOD);
    }

    @Test
    void a_broken_deck_of_ones_own_fails_the_list_and_the_others_are_shown() {
        Run run = run("decks")
                .file("own/mine.yaml", "titel: Mine\n")
                .environment("PMDRILL_DECKS", folder + "/own")
                .exits(1);

        run.err().contains("mine.yaml:1:1: unknown key \"titel\" in a deck (did you mean \"title\"?)");
        run.out().contains("system-design");
    }

    @Test
    void a_question_is_shown_without_anything_that_gives_it_away() {
        Run run = run("show", FLOOD).exits(0);

        run.out().contains("A regional water authority").doesNotContain("240,000", "Sizes the worst basin");
        assertThat(run.home()).doesNotExist();
    }

    @Test
    void a_question_as_json_gives_nothing_away_either() {
        Run run = run("show", FLOOD, "--json").exits(0);

        assertThat(Node.fromJson(run.text()).string("id")).isEqualTo(FLOOD);
        run.out().doesNotContain("240,000", "Sizes the worst basin");
    }

    @Test
    void an_outline_is_shown_when_it_is_asked_for_and_noted() {
        Run run = run("show", FLOOD, "--outline").exits(0);

        run.out().contains("240,000", "Sizes the worst basin", "A third at the same rate would send for 273 s");
        assertThat(run.home().resolve("studied.txt")).hasContent(FLOOD + "\n");
    }

    @Test
    void questions_are_listed_by_tag_in_one_deck_or_all() {
        run("decks", "concepts", "--tag", "identity")
                .exits(0)
                .out()
                .contains("concepts/oauth ", "concepts/api-key ")
                .doesNotContain("concepts/cache ");
        run("decks", "--tag", "sql", "--json").exits(0).out().contains("\"sql/duplicate-contacts\"");
        run("decks", "concepts", "--tag", "identify").exits(1).err().contains("did you mean \"identity\"?");
    }

    @Test
    void a_good_deck_passes() {
        run("check", "concepts").exits(0).err().isEqualTo("203 questions, no mistakes\n");
    }

    @Test
    void two_decks_of_one_id_are_both_named_and_a_bundled_one_is_not_hidden_in_silence() {
        Run run = new Run(folder)
                .file("one/kinds.yaml", Run.kinds())
                .file("two/kinds.yaml", Run.kinds())
                .file("one/concepts.yaml", Run.kinds());

        run.args("check", folder + "/one/kinds.yaml", folder + "/two/kinds.yaml", folder + "/one/concepts.yaml")
                .exits(1)
                .out()
                .contains(folder + "/two/kinds.yaml:1:1: warning: has the id of " + folder + "/one/kinds.yaml")
                .contains("concepts.yaml:1:1: warning: in a folder of decks this hides the bundled deck concepts");
        run.environment("PMDRILL_DECKS", folder + "/one")
                .args("decks", "concepts")
                .exits(0)
                .err()
                .isEqualTo("pmdrill: the deck concepts is your own, " + folder + "/one/concepts.yaml, which hides the"
                        + " bundled one\n");
    }

    @Test
    void one_question_of_a_folder_is_checked_by_itself() {
        run("check", "questions/system-design/link-shortener.yaml")
                .exits(0)
                .err()
                .isEqualTo("1 question, no mistakes\n");
    }

    @Test
    void a_bad_deck_fails_with_every_mistake_in_its_place() {
        Run run = run("check", folder + "/bad.yaml")
                .file("bad.yaml", "title: Bad\npurpose: Bad.\nquestions:\n  - {id: A b, kind: opera}\n")
                .exits(1);

        run.out().contains("bad.yaml:4:10: \"A b\" is not kebab-case", "bad.yaml:4:21: \"opera\" is not one of");
        run.err().containsPattern("^\\d+ mistakes\n$");
    }

    @Test
    void mistakes_as_json_can_be_read_by_a_program() {
        Run run = run("check", folder + "/bad.yaml", "--json")
                .file("bad.yaml", "titel: Bad\n")
                .exits(1);

        assertThat(Node.fromJson(run.text()).items())
                .anyMatch(p -> p.string("line").equals("1")
                        && p.string("weight").equals("error")
                        && p.string("file").endsWith("bad.yaml"));
    }

    @Test
    void a_new_deck_passes_and_is_written_once() {
        String path = folder + "/my-deck.yaml";
        run("check", "--new", path).exits(0).err().contains("now: pmdrill check " + path);

        run("check", path).exits(0);
        run("check", "--new", path).exits(2).err().contains("exists, and is not overwritten");
    }

    @Test
    void the_schema_is_json() {
        assertThat(Node.fromJson(run("check", "--schema").exits(0).text()).field("$schema"))
                .isNotNull();
    }

    @Test
    void a_question_is_listened_to_for_its_fact() {
        Node facts = Node.fromJson(run("listen", FLOOD, "--as", "question", "--json")
                        .input("What's the max recipients for one event?")
                        .exits(0)
                        .text())
                .get("facts");

        assertThat(facts.fields().keySet()).containsExactly("told", "also", "choose", "near");
        assertThat(facts.string("told")).isEqualTo("reach");
        assertThat(facts.strings("choose")).isEmpty();
        assertThat(facts.get("near").fields().keySet()).startsWith("reach").contains("deadline", "nothing");
    }

    @Test
    void an_answer_is_listened_to_for_points_and_triggers() {
        Node heard = Node.fromJson(run("listen", FLOOD, "--json")
                .input("We need a bit over 1,200 messages per second."
                        + " Workers may crash and resend, so we dedupe on event id plus phone number.")
                .exits(0)
                .text());

        Node size = heard.get("points").items().get(0);
        assertThat(size.fields().keySet()).containsExactly("id", "state", "quote");
        assertThat(size.string("id")).isEqualTo("size");
        assertThat(size.string("quote")).contains("1,200 messages");
        assertThat(heard.strings("triggers")).contains("sized", "failed");
    }

    @Test
    void what_is_heard_is_shown_in_words() {
        run("listen", FLOOD)
                .input("If I take 95% of those phones over 300 seconds, we need a bit over 1,200 messages per second.")
                .exits(0)
                .out()
                .contains("size \"If I take 95%", "triggers: sized");
    }

    @Test
    void what_a_question_is_told_is_shown_in_words() {
        run("listen", FLOOD, "--as", "question")
                .input("What's the max recipients for one event?")
                .exits(0)
                .out()
                .startsWith("reach: 1.8 million");
    }

    @Test
    void the_words_of_a_completion_are_those_of_the_bank_and_the_journals() {
        Run run = run("completion", "words", "decks")
                .file("own/mine.yaml", "title: Mine\npurpose: Mine.\nquestions:\n" + CARD)
                .file("own/broken.yaml", "titel: [")
                .environment("PMDRILL_DECKS", folder + "/own")
                .exits(0);
        run.out().contains("system-design\tSystem design\n", "mine\ta deck of your own\n", "broken\t");

        run.args("completion", "words", "questions", "--", "mi").exits(0).out().contains("mine/\t", "apis/\t");
        run.args("completion", "words", "questions", "--", "mine/x")
                .exits(0)
                .out()
                .isEqualTo("mine/a\tA\n");
        run.args("completion", "words", "questions", "--", "broken/")
                .exits(0)
                .out()
                .isEmpty();
        run.args("completion", "words", "dimensions").exits(0).out().contains("sizing\t");
        run.args("completion", "words", "tags").exits(0).out().contains("ai\n");
        run.args("completion", "words", "nothing").exits(0).out().isEmpty();
        run.file("home/sessions/2026-03-07T080211-apis.jsonl", "")
                .file("home/sessions/odd name;.jsonl", "")
                .args("completion", "words", "sessions")
                .exits(0)
                .out()
                .isEqualTo("2026-03-07T080211-apis\n");
        run.err().isEmpty();
    }

    @Test
    void the_help_of_completion_does_not_show_what_only_scripts_ask() {
        run("completion", "--help").exits(0).out().doesNotContain("words", "PARAM");
    }

    @Test
    void every_bundled_question_can_be_shown_whole() {
        Decks.shipped().forEach(q -> run("show", q.id().toString(), "--outline").exits(0));
    }
}
