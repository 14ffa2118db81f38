package io.github.pmdrill.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.format.Node;
import org.junit.jupiter.api.Test;

/** Questions whose parts take other minutes than they were written for. */
class RescaledTest {
    @Test
    void parts_keep_their_proportions() {
        assertThat(Rescaled.shares(new long[] {5, 10, 5, 5}, 50)).containsExactly(10, 20, 10, 10);
        assertThat(Rescaled.shares(new long[] {5, 10, 5, 5}, 30)).containsExactly(6, 12, 6, 6);
    }

    @Test
    void no_part_is_shorter_than_a_minute() {
        assertThat(Rescaled.shares(new long[] {1, 20, 1}, 5)).containsExactly(1, 3, 1);
        assertThat(Rescaled.shares(new long[] {1, 20, 1}, 3)).containsExactly(1, 1, 1);
    }

    @Test
    void every_shipped_question_sums_to_what_is_wanted() {
        for (Question question : Decks.shipped()) {
            if (question.kind() == Kind.CARD) {
                continue;
            }
            for (int minutes = question.phases().size(); minutes <= 120; minutes += 7) {
                Question lasting = question.lasting(minutes);

                assertThat(lasting.minutes())
                        .as(question.id() + " in " + minutes)
                        .isEqualTo(minutes);
                assertThat(lasting.phases())
                        .extracting(Phase::id)
                        .isEqualTo(question.phases().stream().map(Phase::id).toList());
                assertThat(lasting.phases()).allMatch(phase -> phase.box().toMinutes() >= 1);
            }
        }
    }

    @Test
    void the_journal_holds_the_other_minutes() {
        Question lasting = Decks.shipped().stream()
                .filter(question -> question.kind() == Kind.STORY)
                .findFirst()
                .orElseThrow()
                .lasting(20);

        Question read = Question.fromJournal(
                lasting.id().deck(), Node.fromJson(lasting.source().toJson()));

        assertThat(read.phases()).isEqualTo(lasting.phases());
        assertThat(read.minutes()).isEqualTo(20);
    }
}
