package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.plan.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's number beside the worked one. */
class ComparisonTest {
    private static String compared(String is, String unit, String within, String answer) {
        Question question = Decks.of("sums", """
                title: Sums
                purpose: Sums.
                questions:
                  - id: sum
                    kind: numeric
                    level: easy
                    title: Sum
                    prompt: How much?
                    given: [Something.]
                    phases: [{id: compute, title: Compute, minutes: 3}]
                    working: [{let: it, expr: "%s", is: %s, assume: given}]
                    result: {of: it, unit: %s, within: %s, because: Rounding.}
                    sanity: Fine.
                """.formatted(is, is, unit, within))
                .questions()
                .get(0);
        Play play = Play.of(Options.DEFAULT, List.of(question)).says("", answer);
        Expected expected = question.result().orElseThrow();
        return SaidNumber.compared(play.it(), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3900      | per second | 0.1  | about 3.9k/s           | within the 10% allowed
            3900      | per second | 0.1  | 234,000 per minute     | within the 10% allowed
            57000000  | per day    | 0.1  | about 57 million a day | within the 10% allowed
            57000000  | per day    | 0.1  | 660 per second         | within the 10% allowed
            12        | GB         | 0.1  | 12 GB                  | within the 10% allowed
            12        | GB         | 0.1  | 12000 MB               | within the 10% allowed
            0.4       | percent    | 0.1  | 0.4%                   | within the 10% allowed
            90        | minutes    | 0.1  | 1.5 hours              | within the 10% allowed
            100       | count      | 0.1  | 110                    | within the 10% allowed
            100       | count      | 0.1  | 90                     | within the 10% allowed
            100       | count      | 0.1  | 130                    | 30% too high, with 10% allowed
            100       | count      | 0.1  | 70                     | 30% too low, with 10% allowed
            100       | count      | 0.1  | 200                    | 2 times too high
            100       | count      | 0.1  | 50                     | 2 times too low
            12        | GB         | 0.1  | 12 TB                  | 1,000 times too high
            12        | GB         | 0.1  | 12 MB                  | 1,000 times too low
            3900      | per second | 0.1  | 3900 per hour          | 3,600 times too low
            """)
    void a_figure_is_converted_and_compared_within_the_tolerance(
            String is, String unit, String within, String answer, String gap) {
        assertThat(compared(is, unit, within, answer)).endsWith(": " + gap + ".");
    }

    @Test
    void both_figures_are_shown_with_their_units() {
        assertThat(compared("3900", "per second", "0.1", "so 234,000 per minute"))
                .isEqualTo("You said 234,000 per minute; the working gives 3,900 per second: within the 10% allowed.");
    }

    @Test
    void a_figure_of_another_kind_is_named_as_that() {
        assertThat(compared("3900", "per second", "0.1", "12 GB"))
                .isEqualTo("You said 12 GB, which is not a figure per second; the working gives 3,900 per second.");
    }

    @Test
    void without_a_figure_only_the_working_is_shown() {
        Play play = Play.of("rate").skipTo("tick");

        assertThat(play.said()).contains("The working gives 667 per second.", "- rate = people / 15 = 667");
    }

    @Test
    void what_was_computed_counts_and_not_what_was_assumed() {
        Play play = Play.of("rate").says("", "10000 people in 15 s", "667/s").skipTo("tick");

        assertThat(play.said()).contains("You said 667/s").contains("within the 10% allowed");
    }
}
