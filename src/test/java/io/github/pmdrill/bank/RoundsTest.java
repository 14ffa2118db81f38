package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rounds: the bundled ones, and each mistake that an author can make, with its place. */
class RoundsTest {
    private static final String ROUND = """
            title: Two in a row
            interviews:
              - title: The design
                minutes: 30
                deck: system-design
                kind: scenario
              - title: The story
                minutes: 20
                break: 10
                question: behavioural/proudest-result
            """;

    private static final Rounds ROUNDS = new Rounds(new Bank(List.of()));

    @TempDir
    Path folder;

    private List<String> problems(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("two.yaml"), yaml);
        return ROUNDS.check(file.toString()).orElseThrow().problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    static List<String> ids() {
        return Rounds.ids();
    }

    @Test
    void there_are_some_and_none_is_a_deck() {
        assertThat(Rounds.ids())
                .containsExactly(
                        "ai-product-round",
                        "data-round",
                        "half-day",
                        "system-design-onsite",
                        "technical-hour",
                        "warm-up");
        assertThat(new Bank(List.of()).ids()).doesNotContain("rounds", "technical-hour", "resume-sweep");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_bundled_round_has_no_mistakes_and_is_read_by_its_id(String id) {
        Path file = Path.of("questions", "rounds", id + ".yaml");

        Rounds.Checked checked = ROUNDS.check(file.toString()).orElseThrow();

        assertThat(checked.problems()).isEmpty();
        assertThat(ROUNDS.round(id)).isEqualTo(ROUNDS.round(file.toString()));
        assertThat(ROUNDS.round(id).interviews()).hasSize(checked.interviews());
    }

    @Test
    void its_minutes_are_those_of_interviews_and_breaks() throws IOException {
        Path file = Files.writeString(folder.resolve("two.yaml"), ROUND);

        assertThat(problems(ROUND)).isEmpty();
        assertThat(ROUNDS.round(file.toString()).minutes()).isEqualTo(60);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Two            | titel: Two          | 1:1: unknown key "titel" in a round (did you mean "title"?)
            interviews:           | interveiws:         | 2:1: unknown key "interveiws" in a round (did you mean "interviews"?)
            minutes: 30           | minuets: 30         | 4:5: unknown key "minuets" in an interview (did you mean "minutes"?)
            minutes: 30           | minutes: 0          | 4:14: must be a whole number from 1 to 120, not "0"
            minutes: 30           | minutes: 121        | 4:14: must be a whole number from 1 to 120, not "121"
            minutes: 30           | minutes: 2          | 4:14: no question that fits can be held in so few minutes: each part takes one or more
            minutes: 20           | minutes: 2          | 8:14: behavioural/proudest-result has 3 parts, and each takes a minute or more
            break: 10             | break: 61           | 9:12: must be a whole number from 0 to 60, not "61"
            minutes: 30           | break: 5            | 3:5: an interview needs "minutes" (how long it is; its question's parts stretch or shrink to that)
            deck: system-design   | break: 5            | 5:5: a break stands between interviews; there is none before the first
            deck: system-design   | deck: system-desing | 5:11: there is no deck system-desing (did you mean "system-design"?)
            deck: system-design   | tag: nowhere        | 3:5: no question fits; cards are no interviews
            deck: system-design   | deck: concepts      | 3:5: no question fits in concepts; cards are no interviews
            kind: scenario        | kind: card          | 6:11: "card" is not one of scenario, open, compare, repair, explain, draft, story, numeric, chart
            kind: scenario        | level: esy          | 6:12: "esy" is not one of easy, medium, hard (did you mean "easy"?)
            proudest-result       | proudest-resullt    | 10:15: the deck behavioural has no question proudest-resullt (did you mean "proudest-result"?)
            behavioural/proudest  | behaviour/proudest  | 10:15: there is no deck behaviour
            break: 10             | deck: behavioural   | 9:5: with a question there is nothing to choose by deck
            break: 10             | break:              | 9:11: must be a whole number from 0 to 60, not ""
            """)
    void a_mistake_is_named_with_its_place(String passage, String mistake, String problem) throws IOException {
        assertThat(problems(ROUND.replace(passage, mistake))).first().asString().startsWith("two.yaml:" + problem);
    }

    @Test
    void what_says_nothing_of_a_question_is_told() throws IOException {
        assertThat(problems(ROUND.replace("    deck: system-design\n    kind: scenario\n", "")))
                .containsExactly("two.yaml:3:5: an interview needs a question, or a deck or filters to choose one by");
    }

    @Test
    void a_card_and_a_question_named_twice_are_told() throws IOException {
        String card = "  - {title: C, minutes: 5, question: concepts/cold-start}\n";
        String twice = "  - {title: D, minutes: 9, question: behavioural/proudest-result}\n";

        assertThat(problems(ROUND + card + twice))
                .containsExactly(
                        "two.yaml:11:38: concepts/cold-start is a card, and no interview",
                        "two.yaml:12:38: behavioural/proudest-result stands twice, first in line 10");
    }

    @Test
    void all_mistakes_come_at_once() throws IOException {
        assertThat(problems(ROUND.replace("deck: system", "deck: sistem").replace("proudest", "prudest")))
                .hasSize(2);
    }

    @Test
    void more_interviews_than_anybody_holds_are_refused() throws IOException {
        String more = "  - {title: E, minutes: 9, deck: apis}\n".repeat(19);

        assertThat(problems(ROUND + more)).containsExactly("two.yaml:29:5: a round has at most 20 interviews");
    }

    @Test
    void a_deck_is_no_round() {
        assertThat(ROUNDS.check("questions/concepts.yaml")).isEmpty();
        assertThat(ROUNDS.check("no-such-file.yaml")).isEmpty();
    }

    @Test
    void a_round_that_does_not_exist_is_answered_with_one_that_does() {
        assertThatThrownBy(() -> ROUNDS.round("half-dya"))
                .isInstanceOf(UnknownException.class)
                .hasMessageContaining("did you mean \"half-day\"?");
    }

    @Test
    void a_broken_deck_of_ones_own_is_passed_over_among_all() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("mine.yaml"), "title: Mine\n");
        Bank bank = new Bank(List.of(folder.resolve("own")));
        Path file = Files.writeString(
                folder.resolve("any.yaml"), "title: Any\ninterviews:\n  - {title: A, minutes: 20, kind: story}\n");

        Rounds.Checked checked = new Rounds(bank).check(file.toString()).orElseThrow();

        assertThat(checked.problems()).isEmpty();
    }

    @Test
    void a_broken_deck_that_is_named_is_told_with_its_first_mistake() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("mine.yaml"), "title: Mine\n");
        Bank bank = new Bank(List.of(folder.resolve("own")));
        Path file = Files.writeString(
                folder.resolve("any.yaml"), "title: Any\ninterviews:\n  - {title: A, minutes: 20, deck: mine}\n");

        assertThat(new Rounds(bank).check(file.toString()).orElseThrow().problems())
                .singleElement()
                .asString()
                .contains("any.yaml:3:35: the deck mine has mistakes: ", "needs \"purpose\"");
    }
}
