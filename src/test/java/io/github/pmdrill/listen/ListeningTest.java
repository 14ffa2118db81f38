package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pmdrill.WordsInCommon;
import io.github.pmdrill.bank.DeckReader;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Question;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard by words, whatever the encoder thinks of it. */
class ListeningTest {
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
                "neither a queue",
                "a table rather than a queue",
                "a table instead of queues",
                "I poll instead of using a queue",
                "I don't think we need a queue",
                "I would choose a table over a queue",
                "we could add a queue, but that is one more thing to run"
            })
    void a_word_that_is_denied_or_rejected_invites_no_follow_up(String text) {
        assertThat(hooks(text)).isEmpty();
        assertThat(hooks(text + ". And then a queue.")).containsExactly("queue");
    }

    @ParameterizedTest
    @CsvSource({
        "not only a queue,queue",
        "'no doubt, a queue',queue",
        "I have no time left for it and so a queue it is,queue",
        "We put Queues in front,Queues",
        "no worker dies because the queue holds,queue"
    })
    void a_negation_reaches_no_further_than_its_words(String text, String word) {
        assertThat(hooks(text)).containsExactly(word);
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
        assertThat(Stated.kinds(Text.of(text))).isEmpty();
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
        assertThat(Stated.kinds(Text.of(text))).contains(Unit.Kind.RATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know",
                "I haven't thought about what happens when the database is down",
                "no idea what it costs",
                "we have not considered failures"
            })
    void what_was_not_thought_about_counts_for_no_rule(String text) {
        assertThat(Stance.isUnsure(text)).isTrue();
    }

    @Test
    void a_quote_is_the_sentence_shortened_around_the_words() {
        String text = "Before. " + "some words go here ".repeat(10) + "then a  dashboard\tstands "
                + "and more follow ".repeat(10);

        assertThat(Text.of(text).quote(1, false, Overlap.bare("the dashboard")))
                .startsWith("…")
                .endsWith("…")
                .contains("dashboard stands")
                .hasSizeLessThan(95);
        assertThat(Text.of("A. We have a dashboard. B.").quote(1, false, Overlap.bare("the dashboard")))
                .isEqualTo("We have a dashboard.");
    }

    @Test
    void a_text_without_end_is_heard_in_good_time() {
        List<String> hostile = List.of(
                "alarm and what is delivered, ".repeat(40_000),
                "x".repeat(1_000_000),
                " 1=".repeat(30_000),
                "a line\n".repeat(10_000),
                "警报和交付的内容。".repeat(20_000),
                "\u202e\u0000\u0007\ud800".repeat(50_000));
        Ear ear = ear();

        for (String text : hostile) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ear.hears(text));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ear.asks(text));
        }
        assertThat(hostile.stream().filter(Ear::hearsAll)).isEmpty();
        assertThat(Ear.hearsAll("We have a dashboard. ".repeat(100))).isTrue();
    }

    @Test
    void nothing_is_heard_in_nothing() {
        assertThat(ear().hears(" \n ")).isEqualTo(Heard.NOTHING);
        assertThat(ear().asks("?")).isEqualTo(Asked.NOTHING);
    }

    private static List<String> hooks(String text) {
        return ear().hears(text).hooks().stream().map(Heard.Hook::word).toList();
    }

    private static Ear ear() {
        return new Ear(question(), Topics.NONE, new WordsInCommon());
    }

    static Question question() {
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
                    topic: how many gauges there are
                    say: 140 river gauges, each of which reports every fifteen minutes.
                    asked: [how many gauges are there, how often does a gauge report, are there many measuring stations]
                  - id: cost
                    topic: what it may cost
                    say: 40,000 euros to build, and 0.03 for each message.
                    asked: [what is the budget, how much money is there, what does a message cost]
                phases:
                  - {id: clarify, title: Clarify, minutes: 15}
                detect:
                  t: {said: [the worker dies in the middle of a batch and another one takes over]}
                follow_ups:
                  - {id: worker-dies, category: hook, when: {said: [queue]}, ask: And then}
                points:
                  - id: temporary
                    dimension: trade-offs
                    say: A temporary redirect, because the customer may change where a link leads
                    said: [I would answer with a 302 so that the browser asks us again next time]
                    not_said: [I would answer with a permanent 301 so that browsers remember it]
                  - id: alarm
                    dimension: failure
                    say: Somebody is called when less than half of the messages arrive
                    said: [an alarm wakes the engineer on call when delivery drops below half]
                pitfalls: [a, b, c]
                outline: Something.
                variations: [{say: a}, {say: b}, {say: c}]
                """;
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
