package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds from a pipe: begun, left in a break, resumed, done. */
class RoundTest {
    private static final String ROUND = """
            title: "Two *in* a row"
            interviews:
              - {title: The report, minutes: 12, question: kinds/report}
              - {title: Another, minutes: 9, deck: kinds, kind: compare, break: 5}
              - {title: Mend it, minutes: 4, kind: repair, deck: kinds, break: 1}
            """;

    private static final String[] REPORT = {"", "an answer", ".", "/skip", "1", "2", "1", "", "next time", "", ""};

    @TempDir
    Path folder;

    private String deck = "";

    @BeforeEach
    void deck() throws IOException {
        try (var in = Run.class.getResourceAsStream("/io/github/pmdrill/kinds.yaml")) {
            deck = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Run run(String... args) {
        return new Run(folder)
                .file("decks/kinds.yaml", deck)
                .file("two.yaml", ROUND)
                .environment("PMDRILL_DECKS", folder + "/decks")
                .args(args);
    }

    private Run start() {
        return run("start", "--round", folder + "/two.yaml");
    }

    private static Recorded recorded(Run run) throws IOException {
        return Recorded.read(run.journals().get(0));
    }

    @Test
    void each_interview_lasts_as_long_as_the_round_says_and_the_journal_has_it() throws IOException {
        Run run = start().exits(3);

        List<Question> questions = recorded(run).header().plan().questions();
        assertThat(questions).extracting(Question::minutes).containsExactly(12L, 9L, 4L);
        assertThat(questions.get(0).phases()).extracting(Phase::box).contains(Duration.ofMinutes(12));
        assertThat(questions).extracting(q -> q.id().toString()).doesNotHaveDuplicates();
        assertThat(Journal.name(run.journals().get(0))).isEqualTo("2026-03-07T080211-round-two");
        run.out()
                .startsWith("Two *in* a row (31 min with breaks)\n  1. The report, 12 min\n  2. Another, 9 min, after");
    }

    @Test
    void it_is_left_in_a_break_and_goes_on_there() throws IOException {
        Run left = start().input(REPORT).exits(3);
        left.out().contains("Break, 5 min.\nNext: Another, 9 min. Press Enter when you are back.");
        String prompt =
                recorded(left).header().plan().questions().get(1).prompt().strip();
        left.out().doesNotContain(prompt);

        Run resumed = run("resume").input("", "").exits(3);

        resumed.out().containsSubsequence("Going on with ", "Break, 5 min.", "2 of 3, Another", prompt);
        assertThat(recorded(resumed).turns()).extracting(turn -> turn.step()).endsWith("break", "begin");
    }

    @Test
    void a_round_in_two_sittings_is_the_one_in_a_single_sitting() throws IOException {
        String[] lines = new String[REPORT.length + 2];
        System.arraycopy(REPORT, 0, lines, 0, REPORT.length);
        lines[REPORT.length] = "";
        lines[REPORT.length + 1] = "/skip";
        Run whole = new Run(folder.resolve("whole"))
                .file("decks/kinds.yaml", deck)
                .file("two.yaml", ROUND)
                .environment("PMDRILL_DECKS", folder + "/whole/decks")
                .args("start", "--round", folder + "/whole/two.yaml")
                .input(lines)
                .exits(3);
        start().input(REPORT).exits(3);
        Run second = run("resume").input("", "/skip").exits(3);

        assertThat(second.journals().get(0))
                .hasSameTextualContentAs(whole.journals().get(0));
        assertThat(Journal.beside(second.journals().get(0), ".md"))
                .hasSameTextualContentAs(Journal.beside(whole.journals().get(0), ".md"));
    }

    @Test
    void one_transcript_holds_the_whole_and_names_the_round_and_its_interviews() {
        Run run = start().input(REPORT).exits(3);
        run("resume").input("", "", "words", ".").exits(3);

        assertThat(Journal.beside(run.journals().get(0), ".md"))
                .content()
                .startsWith("---\nround: \"Two *in* a row\"\nquestions: [kinds/report, ")
                .contains("\n# The report: ", "\n# Another: ", "\nBreak before it: 0:00 of 5:00.\n");
    }

    @Test
    void the_least_recently_practised_that_fits_is_chosen() throws IOException {
        String round = "title: One\ninterviews:\n  - {title: A, minutes: 5, deck: kinds, level: easy}\n";
        run("start", "kinds/place")
                .input("", "x", ".", "1", "1", "none", "", "", "")
                .exits(0);

        Run run = run("start", "--round", folder + "/one.yaml")
                .file("one.yaml", round)
                .later(Duration.ofHours(1))
                .exits(3);

        assertThat(recorded(run).header().plan().questions().get(0).id()).hasToString("kinds/boxes");
    }

    @Test
    void no_question_is_held_twice_in_a_round() {
        String round = """
                title: Twins
                interviews:
                  - {title: A, minutes: 9, deck: kinds, kind: repair}
                  - {title: B, minutes: 9, deck: kinds, kind: repair}
                """;

        run("start", "--round", folder + "/twins.yaml")
                .file("twins.yaml", round)
                .exits(1)
                .err()
                .isEqualTo("pmdrill: no question is left for \"B\": all that fit are in the round already\n");
    }

    @Test
    void the_mistakes_of_a_round_are_told_at_once_by_start_and_by_check() {
        String broken = ROUND.replace("minutes: 12", "minuts: 12").replace("kind: repair", "kind: repiar");
        String told =
                folder + "/broken.yaml:3:25: unknown key \"minuts\" in an interview (did you mean \"minutes\"?)\n";

        run("start", "--round", folder + "/broken.yaml")
                .file("broken.yaml", broken)
                .exits(1)
                .err()
                .startsWith(told)
                .contains("broken.yaml:5:40: \"repiar\" is not one of ")
                .hasLineCount(3);
        run("check", folder + "/broken.yaml").exits(1).out().startsWith(told).hasLineCount(3);
        run("check", folder + "/two.yaml").exits(0).err().isEqualTo("3 interviews, no mistakes\n");
    }

    @Test
    void rounds_are_listed() {
        new Run(folder).args("decks", "--rounds").exits(0).out().isEqualTo("""
                        id                    interviews  minutes  title
                        ai-product-round      3           60       AI product round
                        data-round            4           50       Data round
                        half-day              5           175      Half a day
                        system-design-onsite  3           90       System design onsite
                        technical-hour        3           60       Technical screen
                        warm-up               3           20       Warm-up
                        """);
        new Run(folder)
                .args("decks", "--rounds", "--json")
                .exits(0)
                .out()
                .contains("\"break\" : 5", "\"deck\" : \"trade-offs\"");
    }

    @Test
    void every_bundled_round_begins() {
        for (String id : Rounds.ids()) {
            new Run(folder.resolve(id))
                    .args("start", "--round", id)
                    .exits(3)
                    .out()
                    .contains("1 of ");
        }
    }
}
