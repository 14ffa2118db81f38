package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.listen.Asked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts are told when they are asked for, and only those. */
class ClarifyTest {
    private static final Asked REACH = new Asked("reach", List.of());
    private static final Asked COST = new Asked("cost", List.of());
    private static final Asked NEAR = new Asked("", List.of("deadline", "cost"));

    private final Play play = Play.of("warnings").says("");

    @Test
    void no_fact_is_told_before_it_is_asked_for() {
        assertThat(play.seen()).doesNotContain("TOLD");
    }

    @Test
    void the_fact_that_was_asked_for_is_told_and_only_that_one() {
        play.asks("how many people", REACH);

        assertThat(play.said()).contains("TOLD 240000").doesNotContain("five minutes", "0.03");
    }

    @Test
    void where_nothing_is_near_the_person_is_to_assume() {
        play.asks("which colour", Asked.NOTHING);

        assertThat(play.said()).isEqualTo("I have nothing on that. Assume something, and say so.");
        assertThat(play.it().clarifications()).extracting(Clarification::fact).containsExactly("");
    }

    @Test
    void where_several_are_near_their_topics_are_offered_and_none_of_these() {
        play.asks("how good", NEAR);

        assertThat(play.step()).isEqualTo("choose");
        assertThat(play.said()).isEqualTo("Which: 1 how fast, 2 cost, 3 none of these");
    }

    @Test
    void a_chosen_topic_is_told() {
        play.asks("how good", NEAR).says("1");

        assertThat(play.said()).contains("TOLD five minutes");
        assertThat(play.it().clarifications())
                .extracting(Clarification::question)
                .containsExactly("how good");
    }

    @Test
    void none_of_these_is_to_assume() {
        play.asks("how good", NEAR).says("3");

        assertThat(play.said()).contains("Assume something");
        assertThat(play.step()).isEqualTo("clarify");
    }

    @Test
    void a_skipped_choice_is_none_of_these() {
        play.asks("how good", NEAR).does(Act.SKIP);

        assertThat(play.said()).contains("Assume something").doesNotContain("TOLD");
    }

    @Test
    void an_ambiguous_fact_asks_which_of_its_topics_is_meant() {
        play.asks("what about cost", COST);
        String offered = play.said();
        play.says("budget");

        assertThat(offered)
                .isEqualTo("Which: 1 price per message, 2 budget to build, 3 none of these")
                .doesNotContain("TOLD");
        assertThat(play.said()).contains("TOLD not fixed").doesNotContain("0.03");
    }

    @Test
    void a_chosen_topic_that_is_ambiguous_itself_is_asked_about_too() {
        play.asks("how good", NEAR).says("2");

        assertThat(play.said()).contains("1 price per message");
    }

    @Test
    void a_question_in_the_middle_of_an_answer_leaves_the_answer_in_the_editor() {
        play.skipTo("phase:design").asksAside("how many people", "half an answer", REACH);

        assertThat(play.said()).contains("TOLD 240000");
        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.prompt().draft()).isEqualTo("half an answer");
    }

    @Test
    void an_ambiguous_question_in_the_middle_of_an_answer_gives_the_answer_back_after_the_choice() {
        play.skipTo("phase:design").asksAside("how good", "half an answer", NEAR);
        String atTheChoice = play.prompt().draft();

        play.says("1");

        assertThat(atTheChoice).isEmpty();
        assertThat(play.prompt().draft()).isEqualTo("half an answer");
    }

    @Test
    void the_tally_counts_what_was_asked() {
        play.asks("how many people", REACH).asks("which colour", Asked.NOTHING);

        assertThat(play.prompt().count()).isEqualTo("asked 2");
    }

    @Test
    void what_was_never_asked_is_known_at_the_end() {
        play.asks("how many people", REACH).skipTo("tick");

        assertThat(play.said()).contains("Never asked", "how fast: TOLD").doesNotContain("who is reached: TOLD");
    }

    @Test
    void a_clarification_knows_how_long_the_interview_had_run() {
        play.taking(40).asks("how many people", REACH).asks("which colour", Asked.NOTHING);

        assertThat(play.it().clarifications())
                .extracting(c -> c.at().toSeconds())
                .containsExactly(40L, 80L);
    }
}
