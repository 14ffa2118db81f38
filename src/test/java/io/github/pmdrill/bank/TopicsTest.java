package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Trigger;
import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What recurs stands once, and counts for every question. */
class TopicsTest {
    private static final Topics TOPICS = Topics.bundled();

    @Test
    void every_answer_is_listened_for_five_things() {
        assertThat(TOPICS.rules()).containsOnlyKeys("sized", "compared", "priced", "failed", "outcome");
        assertThat(TOPICS.rules().values()).allSatisfy(rule -> {
            assertThat(rule.heard()).doesNotStartWith("a ").isNotBlank();
            assertThat(rule.said()).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        });
    }

    @Test
    void what_no_fact_covers_has_many_examples() {
        assertThat(TOPICS.nothing()).hasSizeGreaterThanOrEqualTo(75).doesNotHaveDuplicates();
    }

    @Test
    void the_examples_of_a_topic_come_after_a_facts_own() {
        Fact fact = new Fact("means", "people", "means", "Three.", Map.of(), List.of("who is there"), List.of());

        assertThat(TOPICS.asked(fact))
                .startsWith("who is there")
                .containsAll(TOPICS.topics().get("means").asked());
    }

    @Test
    void a_questions_own_examples_of_a_shared_rule_come_on_top() {
        Question taps =
                DeckText.own("tram-taps.yaml").read().orThrow().questions().get(0);

        assertThat(TOPICS.rules(taps).get("sized").said())
                .endsWith("that is 216 kB")
                .containsAll(TOPICS.rules().get("sized").said());
    }

    @Test
    void a_question_of_a_journal_that_listed_phrases_is_read_with_its_sentences_as_examples() {
        Question question = Question.fromJournal("old", Node.fromJson("""
                {"id": "q", "kind": "scenario", "level": "easy", "title": "T", "prompt": "P",
                 "facts": [{"id": "f", "topic": "t", "needs": {"any": ["x"], "concepts": ["scale"]}, "asks": {"any": ["y"]},
                            "not": ["z"], "say": "S", "fires": ["how many", "how much"], "silent": ["why"]}],
                 "phases": [{"id": "clarify", "title": "C", "minutes": 5}],
                 "detect": {"sized": {"any": ["a"], "both": [["b"], ["c"]], "quantity": "rate", "not": ["d"],
                            "fires": ["9 a second"], "silent": ["not fast"]}},
                 "points": [{"id": "p", "dimension": "sizing", "say": "S", "hint": {"detect": "sized"}},
                            {"id": "r", "dimension": "sizing", "say": "S", "hint": {"any": ["a"]}, "fires": ["it is"], "silent": ["no"]}]}
                """));

        assertThat(question.facts().get(0).asked()).containsExactly("how many", "how much");
        assertThat(question.triggers().get("sized"))
                .isEqualTo(new Trigger("sized", "", List.of("9 a second"), List.of(), List.of("rate")));
        assertThat(question.points()).extracting(Point::said).containsExactly(List.of(), List.of("it is"));
    }

    @Test
    void an_easy_story_is_guided() {
        Question easy = Question.from("new", Node.fromJson("""
                {"id": "s", "kind": "story", "level": "easy", "title": "T", "prompt": "P"}
                """));

        assertThat(easy.phases()).extracting(Phase::id).startsWith("prepare", "situation", "task");
    }

    @Test
    void a_story_of_a_journal_that_names_no_parts_has_those_of_its_time_and_one_of_today_is_told_and_told_whole() {
        String story = """
                {"id": "s", "kind": "story", "level": "hard", "title": "T", "prompt": "P"}
                """;
        Question earlier = Question.fromJournal("old", Node.fromJson(story));
        Question today = Question.from("new", Node.fromJson(story));

        assertThat(earlier.phases())
                .extracting(Phase::id)
                .containsExactly("prepare", "situation", "task", "action", "result", "lesson", "follow-ups");
        assertThat(today.phases()).extracting(Phase::id).containsExactly("tell", "whole", "follow-ups");
        assertThat(today.guided().phases()).extracting(Phase::id).containsSubsequence("lesson", "whole", "follow-ups");
        assertThat(today.guided().minutes()).isEqualTo(today.minutes());
        assertThat(Question.fromJournal("new", Node.fromJson(today.source().toJson()))
                        .phases())
                .as("a journal keeps the parts of today")
                .isEqualTo(today.phases());
    }
}
