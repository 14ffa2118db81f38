package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.DeckProblem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule, broken once in a deck that keeps them all, with the place of what is said about it. */
final class QuestionRulesTest {
    private static final DeckText FERRY = DeckText.own("ferry-queue.yaml");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);
    private static final Bank BANK = new Bank(List.of());

    @Test
    void the_deck_that_the_rules_are_broken_in_keeps_them() {
        assertThat(broken(FERRY, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            is: 643                        | is: 650                          | 37:50: rule: per_boat is printed as 650, but comes to 642.8571428571429
            expr: "9000"                   | expr: "9000 +"                   | 36:7: rule: riders cannot be computed: Missing second operand for operator
            expr: "riders / 14"            | expr: "boats / 14"               | 36:7: rule: per_boat cannot be computed: Variable or constant value for 'boats' not found
            expr: "riders / 14", is: 643   | expr: "riders / (riders - 12000)", is: -3 | 36:7: rule: per_boat cannot be computed: Division by zero
            dimension: sizing              | dimension: sizeing               | 29:32: rule: the rubric technical has no dimension sizeing (did you mean "sizing"?)
            - {id: seven, dimension: failure, say: Seven.} | # six                            | 27:7: rule: 7 to 12 points, not 6
            dimension: failure, say: Seven. | dimension: colour, say: Seven.   | 33:32: rule: the rubric technical has no dimension colour
            pitfalls: [Haste., Waste., Taste.] | pitfalls: [Haste., Waste.]       | 34:15: rule: 3 to 6 pitfalls, not 2
            - {say: A second harbour.}     | # two                            | 41:7: rule: 3 to 8 variations, not 2
            `, change: {working: {riders: 12000}}` | ``                               | 41:7: rule: at least one variation changes constants of the working
            Decision and price             | Decision                         | 38:14: rule: the outline takes a decision, names its cost, says when it would be revisited and admits one unknown: no "Decision and cost" in it
            Reopen if                      | Reopened when                    | 38:14: rule: the outline takes a decision, names its cost, says when it would be revisited and admits one unknown: no "revisit" in it
            Unknown to me                  | I do not know                          | 38:14: rule: the outline takes a decision, names its cost, says when it would be revisited and admits one unknown: no "Unknown" in it
            say: Boats stay in harbour., asked: [a, b, c]} | say: Boats stay in harbour., asked: [a, b]} | 14:71: rule: three or more differently worded questions for each fact
            say: Most come at eight.       | say: Most of the 14 are full.    | 11:38: rule: a figure of this fact, 14, stands in the prompt already
            say: Most come at eight.       | say: All 14.                     | 11:38: rule: a figure of this fact, 14, stands in the prompt already
            - {id: storm, topic: storm, say: Boats stay in harbour., asked: [a, b, c]} | # four                           | 10:7: rule: 5 to 9 facts, not 4
            minutes: 10                    | minutes: 11                      | 16:7: rule: the phases of a scenario of level easy sum to 15 minutes, not 16
            category: scale                | category: hook                   | 19:7: rule: at least 1 of category scale, not 0
            category: trade-offs           | category: hook                   | 19:7: rule: at least 1 of category trade-offs, not 0
            category: failure-modes        | category: hook                   | 19:7: rule: at least 1 of category failure-modes, not 0
            category: outcome              | category: hook                   | 19:7: rule: at least 1 of category outcome, not 0
            category: hook, when: {said: [cache]} | category: twist, when: {said: [cache]} | 19:7: rule: at least 2 of category hook, not 1
            category: twist                | category: hook                   | 19:7: rule: at least 1 of category twist, not 0
            The hour in which the tide turns. | "An hour.\\n\\nAnd more."        | 50:13: rule: one line, at most 240 characters
            """)
    void a_broken_rule_is_named_with_its_place(String passage, String replacement, String problem) {
        DeckText deck = FERRY.with(passage, replacement == null ? "" : replacement);

        assertThat(broken(deck, TODAY)).containsExactly("ferry-queue.yaml:" + problem);
    }

    @Test
    void points_that_touch_three_dimensions_are_too_few() {
        DeckText deck = FERRY.with("dimension: sizing", "dimension: failure")
                .with("dimension: trade-offs", "dimension: failure");

        assertThat(broken(deck, TODAY))
                .containsExactly("ferry-queue.yaml:27:7: rule: the points touch 3 dimensions; four or more, please");
    }

    @Test
    void a_scenario_without_an_outline_breaks_a_rule() {
        int start = FERRY.yaml().indexOf("    outline:");
        int end = FERRY.yaml().indexOf("    variations:");

        DeckText deck = FERRY.with(FERRY.yaml().substring(start, end), "");

        assertThat(broken(deck, TODAY))
                .containsExactly(
                        "ferry-queue.yaml:4:5: rule: without an outline there is nothing to learn from afterwards");
    }

    @Test
    void a_prompt_may_have_sixty_words() {
        assertThat(broken(prompt(60), TODAY)).isEmpty();
    }

    @Test
    void a_prompt_of_sixty_one_words_is_too_long() {
        assertThat(broken(prompt(61), TODAY))
                .containsExactly("ferry-queue.yaml:49:13: rule: the prompt has 61 words; 60 are enough");
    }

    private static DeckText prompt(int words) {
        return FERRY.with("What is slack water?", "word ".repeat(words).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The hour in which the tide turns.", "Boats leave late.", "Not everywhere."})
    void a_line_of_a_card_that_is_too_long_is_named(String line) {
        assertThat(broken(FERRY.with(line, "x".repeat(240)), TODAY)).isEmpty();
        assertThat(broken(FERRY.with(line, "x".repeat(241)), TODAY))
                .singleElement()
                .asString()
                .endsWith("rule: one line, at most 240 characters");
    }

    @Test
    void facts_of_a_year_ago_are_still_fresh() {
        assertThat(broken(FERRY, LocalDate.of(2027, 1, 2))).isEmpty();
    }

    @Test
    void older_facts_are_a_warning() {
        assertThat(broken(FERRY, LocalDate.of(2027, 1, 3)))
                .containsExactly(
                        "ferry-queue.yaml:44:12: warning: its outside facts were checked more than a year ago; look them up again");
    }

    private static List<String> broken(DeckText deck, LocalDate today) {
        return deck.read().orThrow().questions().stream()
                .flatMap(question -> QuestionRules.check(deck.file(), question, BANK.rubrics(), today).stream())
                .map(DeckProblem::toString)
                .toList();
    }
}
