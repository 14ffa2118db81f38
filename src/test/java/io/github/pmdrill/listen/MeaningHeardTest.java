package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.meaning.Remembering;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is heard by meaning, with a deck of an author who lists no words. */
class MeaningHeardTest {
    private static final Remembering MEANING = Remembering.bundled();
    private static final Topics TOPICS = new Bank(List.of()).topics();
    private static final Ear FLOOD =
            new Ear(new Bank(List.of()).question("system-design/flood-alert-fanout"), TOPICS, MEANING);
    private static final Ear EAR = new Ear(ListeningTest.question(), TOPICS, MEANING);

    @Test
    void a_fact_is_told_to_one_who_asks_for_it_in_words_of_their_own() {
        assertThat(EAR.asks("what's the number of sensors along the river").told())
                .isEqualTo("gauges");
        assertThat(EAR.asks("how much can we spend on this").told()).isEqualTo("cost");
    }

    @Test
    void what_no_fact_covers_is_told_nothing() {
        assertThat(EAR.asks("which colour should the buttons be").told()).isEmpty();
    }

    @Test
    void two_facts_asked_for_in_one_sentence_are_both_told() {
        Asked asked = EAR.asks("how many gauges are there, and what is the budget?");

        assertThat(List.of(asked.told(), asked.also())).containsExactly("gauges", "cost");
    }

    @Test
    void a_point_is_heard_for_its_own_side_only() {
        assertThat(state("temporary", "A 302 it is, since then the browser comes back to us each time."))
                .isEqualTo(Heard.State.HEARD);
        assertThat(state("temporary", "A permanent redirect, 301, so that the browser need not ask us again."))
                .isNotEqualTo(Heard.State.HEARD);
    }

    @Test
    void what_says_next_to_nothing_is_near_to_no_point() {
        for (String text : List.of("it depends", "2", "no idea", "yes")) {
            assertThat(FLOOD.hears(text).points()).as(text).isEmpty();
            assertThat(EAR.hears(text).points()).as(text).isEmpty();
        }
    }

    @Test
    void what_is_said_along_makes_no_point_heard() {
        String answer =
                "The worst basin has 384,000 phones in 300 seconds, so about 1,280 a second, against 600 that two "
                        + "providers can send. An approved warning becomes one event in a queue, and workers fan it out. "
                        + "An on-call engineer watches the send rate.";
        String again = IntStream.rangeClosed(1, 40)
                .mapToObj(line -> "Let me think about that for a moment, number " + line + ".")
                .collect(Collectors.joining("\n"));
        String aside = """
                I like long walks on the beach.
                My dog is called Rufus and he is three years old.
                Yesterday I watched a film about penguins.
                I once worked at a bakery.
                My sister plays the cello on Sundays.
                The soup was too salty.
                Chess is harder than it looks.
                We painted the kitchen green.
                """;

        for (String along : List.of(again, aside)) {
            assertThat(heard(answer + "\n" + along)).as(along).isSubsetOf(heard(answer));
        }
    }

    private static List<String> heard(String answer) {
        return FLOOD.hears(answer).points().stream()
                .filter(point -> point.state() == Heard.State.HEARD)
                .map(Heard.PointHeard::id)
                .toList();
    }

    @Test
    void what_is_said_again_and_again_is_no_long_answer() {
        Ear ear = new Ear(new Bank(List.of()).question("system-design/link-shortener"), TOPICS, MEANING);
        String pasted = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "pasted line " + i + " about the queue and the cache")
                .collect(Collectors.joining("\n"));

        assertThat(ear.hears(pasted).points()).noneMatch(point -> point.state() == Heard.State.HEARD);
    }

    @Test
    void an_example_that_the_others_do_not_find_is_a_warning_at_its_place() {
        List<DeckProblem> problems = RuleTests.check("q.yaml", ListeningTest.question(), TOPICS, MEANING);

        assertThat(problems).allMatch(problem -> problem.weight() == DeckProblem.Weight.WARNING);
    }

    private static Heard.State state(String point, String text) {
        return EAR.hears(text).points().stream()
                .filter(heard -> heard.id().equals(point))
                .map(Heard.PointHeard::state)
                .findFirst()
                .orElse(null);
    }
}
