package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.sql.QueryTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Queries in a process of their own, which ends whatever they do. */
class QueryProcessTest {
    private static final String RIGHT = "SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING COUNT(*) > 1";

    private final Question question = Decks.question("two-orders");

    @Test
    void several_queries_are_answered_in_their_order() {
        List<Ran> ran =
                new QueryProcess(Optional.empty()).run(question, List.of("SELECT nothing", RIGHT, "SELECT 'Zoë', 3"));

        assertThat(ran).extracting(Ran::right).containsExactly(false, true, false);
        assertThat(ran.get(2).shows()).contains("Zoë");
    }

    @Test
    void every_question_that_ships_has_a_right_query_and_wrong_ones_that_find_something_else() {
        List<Question> shipped =
                Decks.shipped().stream().filter(one -> one.kind() == Kind.SQL).toList();

        assertThat(shipped)
                .hasSizeGreaterThan(13)
                .allSatisfy(one -> assertThat(
                                QueryTests.check(one.id().toString(), one, new QueryProcess(Optional.empty())))
                        .isEmpty());
    }

    @Test
    void weeks_begin_on_monday_whatever_language_the_machine_speaks() {
        String monday = "SELECT CAST(DATE_TRUNC('week', DATE '2026-01-04') AS DATE), 1";

        assertThat(new QueryProcess(Optional.empty())
                        .run(question, List.of(monday))
                        .get(0)
                        .shows())
                .contains("2025-12-29");
    }

    @Test
    void a_query_that_looks_at_no_clock_is_ended_with_its_process() {
        // A pattern that H2 tries in more ways than there are atoms.
        String bomb = "SELECT '" + "a".repeat(400) + "' LIKE '" + "%a".repeat(60) + "%b', 1";

        List<Ran> ran = new QueryProcess(Optional.empty()).run(question, List.of(RIGHT, bomb));

        assertThat(ran.get(0)).matches(Ran::right);
        assertThat(ran.get(1).shows()).isEqualTo("It took too long, and was ended.");
    }

    @Test
    void a_reference_that_looks_at_no_clock_is_ended_too() throws DeckException {
        String bomb = "SELECT '" + "a".repeat(400) + "' LIKE '" + "%a".repeat(60) + "%b', 1";
        Node source = question.source();
        Node endless = source.with(Map.of("reference", source.get("reference").saying(bomb)));

        List<Ran> ran = new QueryProcess(Optional.empty()).run(Question.fromJournal("kinds", endless), List.of(RIGHT));

        assertThat(ran.get(0).shows()).isEqualTo("It took too long, and was ended.");
    }

    @Test
    void a_query_that_never_ends_is_ended_by_the_database() {
        String endless = "SELECT COUNT(*), 1 FROM SYSTEM_RANGE(1, 1000000000) a, SYSTEM_RANGE(1, 1000000000) b";

        assertThat(new QueryProcess(Optional.empty())
                        .run(question, List.of(endless))
                        .get(0)
                        .shows())
                .contains("longer than 2 seconds");
    }

    @Test
    void a_query_that_wants_more_memory_than_there_is_does_no_harm() {
        String large = "SELECT REPEAT('x', 1000000000), 1";

        Ran ran =
                new QueryProcess(Optional.empty()).run(question, List.of(large)).get(0);

        assertThat(ran.right()).isFalse();
        assertThat(ran.shows()).isEqualTo("It needed too much memory, and was ended.");
    }
}
