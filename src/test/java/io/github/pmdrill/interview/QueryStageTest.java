package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.notes.TriedQuery;
import org.junit.jupiter.api.Test;

/** A query is written, run, and written again. */
class QueryStageTest {
    private static final String RIGHT = "SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING COUNT(*) > 1";
    private static final String WRONG = "SELECT customer, COUNT(*) FROM orders GROUP BY customer";

    @Test
    void a_wrong_query_shows_what_it_finds_and_comes_back_to_be_mended() {
        Play play = Play.of("two-orders").says("", WRONG);

        assertThat(play.step()).isEqualTo("phase:query");
        assertThat(play.prompt().draft()).isEqualTo(WRONG);
        assertThat(play.prompt().say().toString()).contains("The difference: the row Cem | 1 is not wanted.");
    }

    @Test
    void the_right_query_goes_on_and_says_so() {
        Play play = Play.of("two-orders").says("", WRONG, RIGHT);

        assertThat(play.step()).isEqualTo("follow-up:nulls");
        assertThat(play.prompt().say().toString()).contains("Right. It finds 2 rows");
        assertThat(play.prompt().draft()).isEmpty();
    }

    @Test
    void every_try_is_kept_and_the_last_one_is_the_answer() {
        Interview it = Play.of("two-orders").says("", WRONG, RIGHT).it();

        assertThat(it.tries()).extracting(TriedQuery::right).containsExactly(false, true);
        assertThat(it.answers()).containsEntry("query", RIGHT);
    }

    @Test
    void a_query_taken_back_was_never_tried() {
        Interview it = Play.of("two-orders").says("", WRONG).does(Act.UNDO).it();

        assertThat(it.tries()).isEmpty();
        assertThat(it.step()).isEqualTo("phase:query");
    }

    @Test
    void one_that_was_never_right_comes_back_soon() {
        Play play = Play.of("two-orders").says("", WRONG).does(Act.SKIP).skipTo("again");

        assertThat(play.it().grade()).contains(Grade.AGAIN);
    }

    @Test
    void a_query_written_once_more_is_run_too() {
        Play play = Play.of("two-orders")
                .says("", WRONG)
                .does(Act.SKIP)
                .skipTo("again")
                .says("3", RIGHT);

        assertThat(play.step()).isEqualTo("again");
        assertThat(play.prompt().say().toString()).contains("Right. It finds 2 rows");
    }
}
