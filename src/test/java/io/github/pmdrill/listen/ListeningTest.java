package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pmdrill.deck.DeckReader;
import io.github.pmdrill.deck.Topics;
import io.github.pmdrill.deck.Question;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningTest {
    @Test
    void a_negation_holds_for_its_sentence() {
        assertThat(triggers("said: [retry]", "No retries at first. Later we retry."))
                .containsExactly("t");
        assertThat(triggers("said: [retry]", "No retries at first. Later we wait."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no queue",
                "we don't need a queue",
                "we dont need a queue",
                "without a queue",
                "no need for a queue",
                "there is no big queue",
                "never use a queue",
                "a queue is not needed",
                "queue isn't required",
                "I wouldn't bother with a queue",
                "I would not split the queue",
                "a queue will never happen",
                "queues won't occur here",
                "no need for any fancy queue",
                "neither a queue"
            })
    void words_that_are_denied_are_not_heard(String text) {
        assertThat(triggers("said: [queue]", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not only a queue",
                "no doubt, a queue",
                "I have no time left for it and so a queue it is",
                "a queue",
                "no worker dies because the queue holds"
            })
    void a_negation_reaches_no_further_than_its_words(String text) {
        assertThat(triggers("said: [queue]", text)).containsExactly("t");
    }

    @Test
    void words_with_their_own_negation_mean_what_they_say() {
        assertThat(triggers("said: [not enough, no receipt]", "that is not enough"))
                .containsExactly("t");
        assertThat(triggers("said: [double booking]", "no double booking of a room"))
                .containsExactly("t");
    }

    @Test
    void a_not_phrase_cancels_the_rule_in_its_sentence_only() {
        String rule = "said: [fails], not: [never fails]";

        assertThat(triggers(rule, "the provider never fails")).isEmpty();
        assertThat(triggers(rule, "the provider never fails. The gauge fails.")).containsExactly("t");
    }

    @Test
    void a_number_is_denied_only_right_behind_the_denial() {
        String rule = "said: [7 providers, '7'], not: [not seven]";

        assertThat(triggers(rule, "three are not enough so 7")).containsExactly("t");
        assertThat(triggers(rule, "not 7 providers")).isEmpty();
        assertThat(triggers(rule, "not the seven")).isEmpty();
    }

    @Test
    void a_concept_is_heard_by_any_of_its_words_unless_its_own_not_is_there() {
        assertThat(triggers("concepts: [retry]", "we try it again")).containsExactly("t");
        assertThat(triggers("concepts: [retry]", "we cannot retry")).isEmpty();
        assertThat(triggers("concepts: [unknown]", "unknown")).isEmpty();
    }

    @Test
    void two_ideas_close_together_make_a_point_and_a_lone_word_perhaps() {
        String rule = "said: [dashboard, on call, goes off], both: [[alarm, queue], [delivered]]";

        assertThat(point(rule, "We count what is delivered. An alarm goes off below half."))
                .isEqualTo(Heard.State.HEARD);
        assertThat(point(rule, "someone is on call")).isEqualTo(Heard.State.PERHAPS);
        assertThat(point(rule, "a dashboard")).isEqualTo(Heard.State.PERHAPS);
        assertThat(point(rule, "the message bus. Much is delivered.")).isEqualTo(Heard.State.HEARD);
        assertThat(point(rule, "delivered" + " and so on".repeat(5) + " alarm"))
                .as("too far apart to be one thought")
                .isEqualTo(Heard.State.PERHAPS);
        assertThat(point(rule, "an alarm. Nothing else. Here it is delivered.")).isNull();
        assertThat(point(rule, "delivered" + " and so on".repeat(10) + " alarm"))
                .isNull();
    }

    @Test
    void a_figure_is_heard_by_its_kind() {
        assertThat(triggers("quantity: rate", "about 1,200 messages/s")).containsExactly("t");
        assertThat(triggers("quantity: rate", "it must be fast, in 5 minutes")).isEmpty();
        assertThat(triggers("quantity: money", "it costs €5m a year")).containsExactly("t");
        assertThat(triggers("quantity: duration", "five minutes")).containsExactly("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no need for 400 calls per second",
                "we don't need 400 calls per second",
                "without 400 calls per second",
                "400 calls per second are not needed"
            })
    void a_figure_that_is_denied_is_not_heard(String text) {
        assertThat(triggers("quantity: rate", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no more than 400 calls per second",
                "not even 400 calls per second",
                "not just 400 calls per second",
                "one provider cannot do 400 calls per second",
                "400 calls per second are not enough",
                "no, 400 calls per second",
                "not 300 per second but 400 per second"
            })
    void a_figure_beside_a_negation_may_be_meant(String text) {
        assertThat(triggers("quantity: rate", text)).containsExactly("t");
    }

    @Test
    void of_what_is_heard_twice_the_surer_counts() {
        String rule = "said: [on call, raise the alarm, dashboard, delivered]";
        String perhaps = "Someone is on call. Then there is much else to say. And more.";
        String heard = "The dashboard shows what is delivered, and we raise the loud alarm.";

        assertThat(point(rule, perhaps)).isEqualTo(Heard.State.PERHAPS);
        assertThat(point(rule, heard)).isEqualTo(Heard.State.HEARD);
        assertThat(point(rule, perhaps + " " + heard)).isEqualTo(Heard.State.HEARD);
        assertThat(point(rule, heard + " Much else. " + perhaps)).isEqualTo(Heard.State.HEARD);
        assertThat(ear(rule).hears(perhaps + " " + heard).points().get(0).quote())
                .isEqualTo(heard);
    }

    @Test
    void a_quote_is_the_sentence_shortened_around_the_words() {
        String text = "Before. " + "some words go here ".repeat(10) + "then a  dashboard\tstands "
                + "and more follow ".repeat(10);

        String quote = ear("said: [dashboard]").hears(text).points().get(0).quote();

        assertThat(quote)
                .startsWith("…")
                .endsWith("…")
                .contains("then a dashboard stands")
                .hasSizeLessThan(95);
        assertThat(ear("said: [dashboard]")
                        .hears("A. We have a dashboard. B.")
                        .points()
                        .get(0)
                        .quote())
                .isEqualTo("We have a dashboard.");
    }

    @Test
    void a_hook_names_the_word_as_it_was_said() {
        assertThat(ear("said: [x]").hears("We put Queues in front").hooks())
                .containsExactly(new Heard.Hook("worker-dies", "Queues"));
        assertThat(ear("said: [x]").hears("We need no queue").hooks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a table rather than a queue", "a table instead of queues", "I poll instead of using a queue"})
    void a_hook_is_not_invited_by_what_was_rejected(String text) {
        assertThat(ear("said: [x]").hears(text).hooks()).isEmpty();
        assertThat(ear("said: [x]").hears(text + ". And then a queue.").hooks())
                .containsExactly(new Heard.Hook("worker-dies", "queue"));
        assertThat(triggers("said: [instead of using a queue, rather than a queue, instead of queues]", text))
                .containsExactly("t");
    }

    @Test
    void a_very_long_text_is_heard_in_good_time() {
        String many = "alarm and what is delivered, ".repeat(4_000) + "x".repeat(20_000) + " 1=".repeat(3_000);
        Ear ear = ear("both: [[alarm], [delivered]], quantity: rate");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(ear.hears(many).points()).hasSize(1));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ear.asks(many));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Quantity.answer(many));
    }

    @Test
    void nothing_is_heard_in_nothing() {
        assertThat(ear("said: [x]").hears(" \n ")).isEqualTo(Heard.NOTHING);
        assertThat(ear("said: [x]").asks("?")).isEqualTo(Asked.NOTHING);
    }

    static Asked asks(String text) {
        return ear("said: [x]").asks(text);
    }

    static List<String> triggers(String rule, String text) {
        return ear(rule).hears(text).triggers();
    }

    private static Heard.State point(String rule, String text) {
        return ear(rule).hears(text).points().stream()
                .findFirst()
                .map(Heard.PointHeard::state)
                .orElse(null);
    }

    /** An ear for a question whose only trigger and only point have this rule. */
    static Ear ear(String rule) {
        return ear(rule, Topics.NONE);
    }

    static Ear ear(String rule, Topics topics) {
        return new Ear(question(rule), topics);
    }

    private static Question question(String rule) {
        String yaml = """
                id: q
                kind: scenario
                level: easy
                title: A question
                tags: [one]
                prompt: Think of something.
                why: For the tests.
                facts:
                  - id: gauges
                    topic: gauges
                    say: Many.
                    asked: [how many gauges, gauges, gauge count]
                  - id: cost
                    topic: cost
                    say: Much.
                    asked: [budget, money, how much money]
                phases:
                  - {id: clarify, title: Clarify, minutes: 15}
                detect:
                  t: {RULE}
                follow_ups:
                  - {id: worker-dies, category: hook, when: {said: [queue]}, ask: And then}
                points:
                  - {id: p, dimension: failure, say: A point, RULE}
                pitfalls: [a, b, c]
                outline: Something.
                variations: [{say: a}, {say: b}, {say: c}]
                """.replace("RULE", rule);
        byte[] head = "title: t\npurpose: p\n".getBytes(StandardCharsets.UTF_8);
        DeckReader.Outcome outcome = DeckReader.folder(
                "d",
                List.of(
                        new DeckReader.File("deck.yaml", "d/deck.yaml", head),
                        new DeckReader.File("q.yaml", "d/q.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
        assertThat(outcome.deck()).as(outcome.problems().toString()).isNotNull();
        return outcome.orThrow().questions().get(0);
    }
}
