package io.github.pmdrill.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.DeckText;
import io.github.pmdrill.bank.QuestionRules;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a seed draws, variations that change them, and what the check finds wrong with both. */
final class DrawTest {
    private static final DeckText TRAMS = DeckText.own("tram-taps.yaml");
    private static final Question TAPS = TRAMS.read().orThrow().questions().get(0);
    private static final Question FERRY = TRAMS.read().orThrow().questions().get(1);

    private static BigDecimal is(Question question, String name) {
        return question.working().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .is();
    }

    @Test
    void as_first_put_the_figures_are_those_written() {
        assertThat(TAPS.prompt()).isEqualTo("2,400 taps a minute come from twelve trams. How many kilobytes is that?");
        assertThat(TAPS.points().get(0).say()).isEqualTo("Gets 216 KB");
        assertThat(TAPS.points().get(1).say()).isEqualTo("Says about 200 KB");
        assertThat(TAPS.triggers().get("sized").said()).containsExactly("that is 216 kB");
        assertThat(TAPS.outline()).isEqualTo("**Sum.** 2,400 x 90 bytes is 216 KB.");
    }

    @Test
    void a_seed_draws_the_same_figures_every_time() {
        assertThat(TAPS.drawn(7).source().toJson())
                .isEqualTo(TAPS.drawn(7).source().toJson());
    }

    @Test
    void the_seeds_draw_every_combination_that_holds_and_never_the_one_as_written() {
        Set<List<BigDecimal>> drawn = new HashSet<>();
        LongStream.range(0, 200)
                .mapToObj(TAPS::drawn)
                .forEach(one -> drawn.add(List.of(is(one, "taps"), is(one, "tap_bytes"))));

        // 1,200 taps of 50 bytes are 60 KB, and 2,400 of 90 are as written.
        assertThat(drawn).containsExactlyInAnyOrder(pair(2400, 50), pair(1200, 90), pair(3600, 90), pair(3600, 50));
        assertThat(TAPS.draws(64)).hasSize(4);
    }

    private static List<BigDecimal> pair(int taps, int bytes) {
        return List.of(BigDecimal.valueOf(taps), BigDecimal.valueOf(bytes));
    }

    @Test
    void drawn_figures_reach_every_text_and_the_working() {
        for (Question one : TAPS.draws(64)) {
            String kb = is(one, "kb").toPlainString();

            assertThat(is(one, "kb"))
                    .isEqualByComparingTo(
                            is(one, "taps").multiply(is(one, "tap_bytes")).divide(BigDecimal.valueOf(1000)));
            assertThat(one.triggers().get("sized").said()).containsExactly("that is " + kb + " kB");
            assertThat(one.outline()).endsWith("is " + kb + " KB.");
            assertThat(one.source().strings("given"))
                    .containsExactly("A tap is " + is(one, "tap_bytes").toPlainString() + " bytes.");
        }
    }

    @Test
    void what_the_journal_keeps_is_a_plain_question() {
        Question drawn = TAPS.drawn(3);

        Question read =
                Question.fromJournal("tram-taps", Node.fromJson(drawn.source().toJson()));

        assertThat(drawn.source().toJson()).doesNotContain("\"draw\"", "\"holds\"", "{kb", "{taps");
        assertThat(read.prompt()).isEqualTo(drawn.prompt());
        assertThat(read.drawn(4)).isSameAs(read);
    }

    @Test
    void a_question_without_figures_to_draw_is_itself_and_its_braces_are_its_own() {
        assertThat(FERRY.drawn(5)).isSameAs(FERRY);
        assertThat(FERRY.draws(5)).isEmpty();
        assertThat(FERRY.prompt()).contains("{this}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows           | 1234567 | 1,234,567
            rows           | 0.40    | 0.4
            rows/1000000   | 1234567 | 1.23
            rows/1000      | 1234567 | 1,235
            rows*8         | 24      | 192
            rows~2         | 1256    | 1,300
            rows~0         | 866.7   | 867
            rows~words     | 6       | six
            rows~words     | 13      | 13
            rows*10~words  | 0.4     | four
            rows~money     | 9.6     | 9.60
            rows~money     | 12      | 12
            rows~money     | 1234.56 | 1,234.56
            others         | 5       | {others}
            rows~many      | 5       | {rows~many}
            rows/0         | 5       | {rows/0}
            """)
    void braces_are_filled(String inBraces, BigDecimal value, String shown) {
        assertThat(Placeholder.fill("a {" + inBraces + "} b", Map.of("rows", value)))
                .isEqualTo("a " + shown + " b");
    }

    @ParameterizedTest
    @CsvSource({
        // printed, computed then, computed now, shown now
        "24, 24, 16.8, 16.8",
        "31, 30.8, 38.63, 39",
        "1700, 1733.3, 2891.67, 2900",
        "47000000000, 47304000000, 157680000000, 157680000000",
        "5.8, 5.76, 0.0512, 0.051",
        "62.4, 62.4, 9.12, 9.12",
        "7, 7, 0, 0"
    })
    void a_line_is_rounded_as_its_first_value_was(BigDecimal printed, BigDecimal then, BigDecimal now, String shown) {
        assertThat(Recalculation.like(printed, then, now).toPlainString()).isEqualTo(shown);
    }

    @Test
    void a_variation_changes_prompt_constants_working_and_facts() {
        Question varied = FERRY.varied(1);

        assertThat(varied.prompt()).endsWith("\n\nThis time: A festival brings 3,000 people.");
        assertThat(is(varied, "people")).isEqualByComparingTo("3000");
        assertThat(is(varied, "minutes")).isEqualByComparingTo("50");
        assertThat(varied.working().get(0).assume()).isEqualTo("this time");
        assertThat(varied.facts().get(0).say()).isEqualTo("3,000 people a day.");
        assertThat(varied.facts().get(1).choose())
                .containsExactly(Map.entry("a ticket", "Six euros."), Map.entry("a season", "Ninety euros."));
        assertThat(varied.outline())
                .isEqualTo("*Outline and points were written for the numbers as first put. This time: people 3,000"
                        + " instead of 900; minutes 50 instead of 15.*\n\nFifteen minutes of queue.");
        assertThat(Question.fromJournal("x", Node.fromJson(varied.source().toJson()))
                        .prompt())
                .isEqualTo(varied.prompt());
    }

    @Test
    void a_variation_stands_above_what_was_drawn() {
        Question drawn = TAPS.drawn(2);
        Question varied = drawn.varied(1);

        assertThat(is(varied, "taps")).isEqualByComparingTo("6000");
        assertThat(is(varied, "tap_bytes")).isEqualByComparingTo(is(drawn, "tap_bytes"));
        assertThat(varied.prompt()).startsWith("6,000 taps").endsWith("This time: Each of 12 trams sends more.");
        assertThat(varied.outline()).startsWith("*The figures are this time's;");
    }

    @Test
    void a_variation_of_words_alone_leaves_the_outline() {
        assertThat(TAPS.varied(2).outline()).isEqualTo(TAPS.outline());
        assertThat(TAPS.varied(0)).isSameAs(TAPS);
    }

    @Test
    void there_are_no_more_variations_than_are_written() {
        assertThatThrownBy(() -> FERRY.varied(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void working_that_cannot_be_computed_stays_as_it_was() {
        Question broken = TRAMS.with("taps * tap_bytes / 1000", "taps * nothing")
                .read()
                .orThrow()
                .questions()
                .get(0);

        assertThat(broken.drawn(1)).isSameAs(broken);
        assertThat(is(broken.varied(1), "taps")).isEqualByComparingTo("2400");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            taps: [2400, 1200, 3600]    | tabs: [2400, 1200]        | 30:7: there is no name in working called "tabs" (did you mean "taps"?)
            taps: [2400, 1200, 3600]    | kb: [216, 100]            | 30:7: kb is computed; only a constant can be drawn
            taps: [2400, 1200, 3600]    | taps: [2400]              | 30:13: must have at least 2 items
            taps: [2400, 1200, 3600]    | taps: [1200, 3600]        | 30:13: the value as first put, 2400, is not among them
            taps: [2400, 1200, 3600]    | taps: [2400, 1200, 1200.0] | 30:13: a value stands twice
            is {kb} KB                  | is {kbs} KB               | 33:14: there is no name in working called "kbs" (did you mean "kb"?)
            is {kb} KB                  | is {kb~} KB               | 33:14: "{kb~}" is no figure, as {rows}, {rows/1000}, {rows*8}, {rows~2}, {rows~0}, {rows~words} or {rows~money} are
            crowd: 3,000 people a day.  | crowed: 3,000 people a day. | 62:13: there is no fact called "crowed" (did you mean "crowd"?)
            crowd: 3,000 people a day.  | crowd: {a day: many}      | 62:20: the fact crowd has no topics to choose from
            money: {a ticket: Six euros.} | money: Six euros.       | 63:20: the fact money has topics; change those
            money: {a ticket: Six euros.} | money: {a tiket: Six.}  | 63:21: there is no topic of the fact money called "a tiket" (did you mean "a ticket"?)
            kind: scenario              | kind: open                | 44:5: "facts" does not belong to a question of kind open
            """)
    void a_mistake_is_named_with_its_place(String passage, String mistake, String problem) {
        assertThat(TRAMS.with(passage, mistake).problems()).first().isEqualTo("tram-taps.yaml:" + problem);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kb > 70"          | "kb > 300"         | 32:13: rule: does not hold for the figures as first put
            "each <= 300"      | "each <= 250"      | 30:26: rule: is never drawn: with it, one of "holds" is always false
            "each <= 300"      | "each + 3"         | 30:7: rule: "each + 3" cannot be tested: it is neither true nor false
            is {kb} KB         | is 216 KB          | 33:14: warning: 216 is kb as first put, and would be wrong with other figures: {kb}?
            """)
    void what_other_figures_would_break_is_found(String passage, String mistake, String problem) {
        Question broken =
                TRAMS.with(passage, mistake).read().orThrow().questions().get(0);

        assertThat(QuestionRules.check(
                        "tram-taps.yaml", broken, new Bank(List.of()).rubrics(), LocalDate.of(2026, 3, 7)))
                .extracting(DeckProblem::toString)
                .contains("tram-taps.yaml:" + problem);
    }
}
