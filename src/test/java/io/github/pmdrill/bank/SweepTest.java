package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that are asked of each line of a person's own list. */
class SweepTest {
    private static final Bank BANK = new Bank(List.of());
    private static final Sweep SWEEP = new Sweep();
    private static final String ITEM = "Cut checkout time by **30%**";

    static List<Question> ways() {
        return IntStream.range(0, SWEEP.ways())
                .mapToObj(way -> SWEEP.question(ITEM, way))
                .toList();
    }

    @Test
    void there_are_seven_ways_down_that_ask_different_things() {
        assertThat(ways()).hasSize(7);
        assertThat(ways()).extracting(Question::prompt).doesNotHaveDuplicates();
        assertThat(ways()).extracting(Question::title).doesNotHaveDuplicates();
    }

    @Test
    void the_bundled_file_is_a_deck_without_a_mistake() {
        Node file = BundledBank.source(Sweep.FILE, DeckFormat.DECK);
        Problems problems = new Problems("resume-sweep.yaml");
        file.get("questions").items().forEach(node -> StructureChecks.check(Question.from(Sweep.DECK, node), problems));

        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void each_keeps_the_rules(Question way) {
        assertThat(QuestionRules.check("resume-sweep.yaml", way, BANK.rubrics(), LocalDate.EPOCH))
                .isEmpty();
        assertThat(way.rubric()).isEqualTo("story");
        assertThat(way.followUps())
                .allMatch(followUp -> BANK.rubrics().get("story").has(followUp.dimension()));
    }

    @Test
    void a_line_has_one_id_however_it_is_asked_and_written() {
        assertThat(ways()).extracting(Question::id).containsOnly(Sweep.id(ITEM.toUpperCase(Locale.ROOT)));
        assertThat(Sweep.id("Night report").toString()).matches("behavioural/resume-item-[0-9a-f]{10}");
        assertThat(Sweep.id("Night report")).isNotEqualTo(Sweep.id("Night reports"));
    }

    @Test
    void the_line_stands_apart_from_the_words_of_the_question() {
        assertThat(ways()).allSatisfy(way -> {
            assertThat(way.says("item")).isEqualTo(ITEM);
            assertThat(way.prompt() + way.title()).doesNotContain("30%");
        });
    }

    @Test
    void the_journal_keeps_the_line() {
        Question way = ways().get(0);

        Question read =
                Question.fromJournal(Sweep.DECK, Node.fromJson(way.source().toJson()));

        assertThat(read.says("item")).isEqualTo(ITEM);
        assertThat(read.id()).isEqualTo(way.id());
    }

    @Test
    void no_deck_can_write_such_a_line() {
        assertThat(DeckText.own("talk.yaml")
                        .with("    title: Slow report", "    item: mine\n    title: Slow report")
                        .problems())
                .first()
                .asString()
                .contains("\"item\" does not belong to a question of kind open");
    }
}
