package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Bank;
import io.github.pmdrill.deck.DeckProblem;
import io.github.pmdrill.deck.DeckReader;
import io.github.pmdrill.deck.Topics;
import io.github.pmdrill.deck.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
    private static final Topics LEXICON = new Bank(List.of()).topics();

    @Test
    void a_question_whose_sentences_are_heard_as_written_has_no_problem() {
        assertThat(problems("any: [gauges]", "any: [queue]", "we queue them", "no queue"))
                .isEmpty();
    }

    @Test
    void a_sentence_that_is_not_heard_is_named_at_its_place() {
        assertThat(problems("any: [gauges]", "any: [queue]", "we wait", "no queue"))
                .containsExactly("q.yaml:23:13: rule: \"we wait\" must set off the trigger t, but nothing in it does");
    }

    @Test
    void a_fact_that_is_not_told_says_what_was_heard_instead() {
        assertThat(problems("any: [meters]", "any: [queue]", "we queue", "no queue"))
                .containsExactly(
                        "q.yaml:13:13: rule: \"how many gauges\" asks for the fact gauges, but no fact is near");
    }

    @Test
    void a_silent_sentence_that_is_heard_says_by_which_words() {
        assertThat(problems("any: [gauges]", "any: [queue]", "we queue", "never a worker but Queues"))
                .containsExactly(
                        "q.yaml:24:14: rule: \"never a worker but Queues\" must not set off the trigger t, but \"Queues\" does");
    }

    @Test
    void a_trigger_needs_a_negated_sentence() {
        assertThat(problems("any: [gauges]", "any: [queue]", "we queue", "we wait"))
                .singleElement()
                .asString()
                .contains("the trigger t needs a negated sentence");
    }

    @Test
    void a_concept_that_does_not_exist_is_an_error_with_a_suggestion() {
        List<DeckProblem> problems =
                Rehearsal.check("q.yaml", question("any: [gauges]", "concepts: [queu]", "we wait", "no"), LEXICON);

        assertThat(problems.get(0).weight()).isEqualTo(DeckProblem.Weight.ERROR);
        assertThat(problems.get(0)).hasToString("q.yaml:22:16: unknown concept \"queu\" (did you mean \"queue\"?)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"because", "could be", "a later", "the same", "asks the", "must have"})
    void a_phrase_that_nearly_any_text_holds_is_worth_a_look(String phrase) {
        assertThat(problems("any: [gauges]", "any: [queue, " + phrase + "]", "we queue", "no queue"))
                .containsExactly("q.yaml:22:18: warning: nearly any text holds \"" + phrase
                        + "\"; add the words that make it mean this");
        assertThat(problems("any: [gauges, " + phrase + "]", "any: [queue]", "we queue", "no queue"))
                .singleElement()
                .asString()
                .startsWith("q.yaml:11:27: warning: nearly any text holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is down", "why", "who may", "versus", "a queue", "the cost is", "give up"})
    void a_phrase_that_is_short_but_tells_is_none(String phrase) {
        assertThat(problems("any: [gauges]", "any: [queue, " + phrase + "]", "we queue", "no queue"))
                .isEmpty();
    }

    private static List<String> problems(String needs, String rule, String fires, String silent) {
        return Rehearsal.check("q.yaml", question(needs, rule, fires, silent), LEXICON).stream()
                .map(DeckProblem::toString)
                .toList();
    }

    private static Question question(String needs, String rule, String fires, String silent) {
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
                    needs: {NEEDS}
                    say: Many.
                    fires: [how many gauges]
                  - id: cost
                    topic: cost
                    needs: {concepts: [budget]}
                    say: Much.
                    fires: [budget]
                phases: [{id: clarify, title: Clarify, minutes: 15}]
                detect:
                  t:
                    RULE
                    fires: ["FIRES"]
                    silent: ["SILENT"]
                follow_ups: [{id: worker-dies, category: twist, when: always, ask: And then}]
                points: [{id: p, dimension: failure, say: A point, hint: {detect: t}}]
                pitfalls: [a, b, c]
                outline: Something.
                variations: [{say: a}, {say: b}, {say: c}]
                """.replace("NEEDS", needs)
                .replace("RULE", rule)
                .replace("FIRES", fires)
                .replace("SILENT", silent);
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
