package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pmdrill.WordsInCommon;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.listen.RuleTests;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Good decks, broken in a thousand ways: each ends in problems with places, or in a deck that can be used. */
final class MutationTest {
    private static final int VARIANTS = 1000;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);
    private static final Bank BANK = new Bank(List.of());

    @Test
    void a_question_in_a_folder_breaks_into_problems_with_places() {
        DeckText head = new DeckText("system-design/deck.yaml", "title: Design\npurpose: Practise.\n");
        DeckText question = DeckText.shipped("system-design/flood-alert-fanout.yaml");

        Tally tally = tally(
                question,
                20260307,
                mutant -> DeckReader.folder(
                        "system-design",
                        List.of(head.asFile(), new DeckReader.File("mutant.yaml", "flood-alert-fanout.yaml", mutant))));

        assertThat(tally.broken).as("variants with problems").isGreaterThan(VARIANTS / 2);
        assertThat(tally.usable).as("variants that are decks").isGreaterThan(VARIANTS / 20);
    }

    @Test
    void a_deck_of_one_file_breaks_into_problems_with_places() {
        Tally tally = tally(
                new DeckText("my-deck.yaml", Starter.text()),
                30260307,
                mutant -> DeckReader.file(new DeckReader.File("mutant.yaml", "my-deck.yaml", mutant)));

        assertThat(tally.broken).as("variants with problems").isGreaterThan(VARIANTS / 2);
        assertThat(tally.usable).as("variants that are decks").isGreaterThan(VARIANTS / 20);
    }

    private record Tally(int broken, int usable) {}

    private static Tally tally(DeckText good, long seed, Function<byte[], DeckReader.Outcome> reader) {
        int broken = 0;
        List<byte[]> mutants = Mutants.of(good.yaml(), VARIANTS, seed);
        for (int i = 0; i < mutants.size(); i++) {
            byte[] mutant = mutants.get(i);
            String text = new String(mutant, StandardCharsets.UTF_8);
            try {
                broken += assertTimeoutPreemptively(SOON, () -> isBroken(reader.apply(mutant), text)) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("variant " + i + " of " + good.file() + ":\n" + text, e);
            }
        }
        return new Tally(broken, mutants.size() - broken);
    }

    private static boolean isBroken(DeckReader.Outcome outcome, String text) {
        List<DeckProblem> problems = new ArrayList<>(outcome.problems());
        Deck deck = outcome.deck();
        assertThat(deck == null).as(text).isEqualTo(!problems.isEmpty());
        if (deck != null) {
            // What check does beyond reading must not fall over a deck that reads; the ear is slow, so only now and
            // then.
            deck.questions().forEach(question -> {
                problems.addAll(QuestionRules.check("mutant.yaml", question, BANK.rubrics(), TODAY));
                if (text.length() % 40 == 0) {
                    problems.addAll(RuleTests.check("mutant.yaml", question, BANK.topics(), new WordsInCommon()));
                }
            });
        }
        long lines = text.lines().count() + 1;
        assertThat(problems).as(text).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.file()).isIn("mutant.yaml", "system-design");
            assertThat((long) problem.place().line()).isBetween(1L, lines);
            assertThat(problem.place().column()).isPositive();
            assertThat(problem.toString().codePoints().noneMatch(Character::isISOControl))
                    .as(problem.message())
                    .isTrue();
        });
        return deck == null;
    }
}
