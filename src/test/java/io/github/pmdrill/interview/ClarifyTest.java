package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.Clarification;
import io.github.pmdrill.plan.Options;
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

    @Test
    void two_facts_asked_for_in_one_question_are_both_told() {
        play.asks("how many people and how fast", new Asked("reach", "deadline", List.of()));

        assertThat(play.said()).isEqualTo("TOLD 240000 addresses.\nTOLD five minutes.");
        assertThat(play.it().clarifications()).extracting(Clarification::fact).containsExactly("reach", "deadline");
    }

    @Test
    void of_two_facts_the_ambiguous_one_is_asked_about_after_the_other_is_told() {
        play.asks("cost and how fast", new Asked("cost", "deadline", List.of()));
        String first = play.said();
        play.says("budget");

        assertThat(first).contains("TOLD five minutes.", "Which: 1 price per message");
        assertThat(play.said()).contains("TOLD not fixed");
        assertThat(play.step()).isEqualTo("clarify");
    }

    @Test
    void a_question_that_was_asked_back_about_and_dropped_is_kept() {
        play.asks("how good", NEAR).asks("how many people", REACH);

        assertThat(play.it().clarifications())
                .extracting(c -> c.question() + ": " + c.told())
                .containsExactly(
                        "how good: Which: 1 how fast, 2 cost, 3 none of these",
                        "how many people: TOLD 240000 addresses.");
        assertThat(play.prompt().count()).isEqualTo("asked 2");
        assertThat(play.it().neverAsked()).hasSize(2);
    }

    @Test
    void a_fact_asked_for_again_is_told_as_one_that_was_said() {
        play.asks("how many people", REACH).asks("and how many people", REACH);

        assertThat(play.said()).isEqualTo("As I said: TOLD 240000 addresses.");
        assertThat(play.it().clarifications())
                .extracting(Clarification::told)
                .containsExactly("TOLD 240000 addresses.", "TOLD 240000 addresses.");
    }

    @Test
    void the_question_is_said_again_and_that_counts_as_nothing_asked() {
        play.says("Could you repeat the question?");

        assertThat(play.said()).isEqualTo("Again: A water authority wants to warn people of floods. Design the path.");
        assertThat(play.prompt().count()).isEqualTo("asked 0");
        assertThat(play.session().turns().get(1).reply().text()).isEqualTo("Could you repeat the question?");
    }

    @Test
    void the_time_that_is_left_is_told_as_the_clock_shows_it() {
        play.taking(60).says("How much time is left?");
        String within = play.said();
        play.taking(300).says("time left?");

        assertThat(within).isEqualTo("Clarify: 01:00 of 05:00, 04:00 left.");
        assertThat(play.said()).isEqualTo("Clarify: 06:00 of 05:00, 01:00 over.");
    }

    @Test
    void where_no_clock_runs_it_is_said() {
        Play untimed =
                Play.with(new Options("", 1, false, 3, false), "warnings").says("", "how much time is left");

        assertThat(untimed.said()).isEqualTo("No clock runs here.");
    }

    @Test
    void who_may_assume_is_told_to_say_so_unless_a_fact_answers() {
        play.says("Can I assume everybody is signed in?");
        String assumed = play.said();
        play.asks("can I assume few people", REACH);

        assertThat(assumed).isEqualTo("Assume it, and say so.");
        assertThat(play.said()).contains("TOLD 240000");
    }

    @Test
    void whoever_asks_for_approval_is_asked_for_reasons_and_whoever_is_stuck_is_helped_on() {
        play.says("Am I on the right track?");
        String approval = play.said();
        play.says("I don't know");

        assertThat(approval).isEqualTo("I would rather hear your reasons.");
        assertThat(play.said()).startsWith("Ask what you would need in order to decide");
    }

    @Test
    void whoever_is_done_goes_on() {
        assertThat(play.says("No more questions, thanks.").step()).isEqualTo("goal");
    }

    @Test
    void whoever_is_done_in_the_middle_of_an_answer_keeps_it() {
        play.skipTo("phase:design").gives(Act.ASK, "I'm done", "half an answer");

        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.prompt().draft()).isEqualTo("half an answer");
    }

    @Test
    void whoever_is_done_at_a_choice_goes_on_from_it() {
        assertThat(play.asks("how good", NEAR).says("let's move on").step()).isEqualTo("goal");
    }

    @Test
    void manners_at_a_choice_leave_it_open() {
        play.asks("how good", NEAR).says("hm");

        assertThat(play.step()).isEqualTo("choose");
        assertThat(play.said()).contains("Take your time.", "Which: 1 how fast");
    }

    @Test
    void a_session_of_the_earlier_course_leaves_a_choice_at_a_word_of_manners() {
        Play earlier =
                Play.with(new Options("", 1, true, 3, false, 1), "warnings").says("");

        assertThat(earlier.asks("how good", NEAR).says("hm").step()).isEqualTo("clarify");
    }

    @Test
    void a_line_of_the_answer_at_a_choice_goes_into_the_answer() {
        play.skipTo("phase:design")
                .asksAside("how good", "half an answer", NEAR)
                .says("We queue them.");

        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.prompt().draft()).isEqualTo("half an answer\nWe queue them.");
        assertThat(play.it().clarifications())
                .extracting(Clarification::question)
                .containsExactly("how good");
    }

    @Test
    void what_is_laid_down_where_questions_are_asked_is_kept_as_that() {
        play.says("The goal is to reach the basin within minutes.", "I will use push instead of text");

        assertThat(play.said()).isEqualTo("Noted, as yours.");
        assertThat(play.prompt().count()).isEqualTo("asked 0");
        assertThat(play.it().stated())
                .containsExactly("The goal is to reach the basin within minutes.", "I will use push instead of text");
    }

    @Test
    void a_question_where_the_goal_is_asked_for_is_answered_and_the_goal_is_still_asked_for() {
        play.skipTo("goal").says("how many people?");

        assertThat(play.step()).isEqualTo("goal");
        assertThat(play.said()).contains("TOLD 240000", "Goal, user and limits");
        assertThat(play.says("Warn them.").it().goal()).isEqualTo("Warn them.");
    }

    @Test
    void a_question_given_as_the_answer_to_a_part_is_answered_and_stays_in_the_editor() {
        play.skipTo("phase:design").says("how many people?");

        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.said()).contains("TOLD 240000", "If it is your answer, end it once more");
        assertThat(play.prompt().draft()).isEqualTo("how many people?");
    }

    @Test
    void a_question_that_was_meant_as_the_answer_is_one_the_second_time() {
        play.skipTo("phase:design").says("how many people?", "how many people?");

        assertThat(play.it().answers()).containsEntry("design", "how many people?");
    }

    @Test
    void an_answer_with_a_question_in_it_is_an_answer() {
        play.skipTo("phase:design").says("What breaks first? The queue.");

        assertThat(play.it().answers()).containsEntry("design", "What breaks first? The queue.");
    }

    @Test
    void a_part_of_a_comparison_answers_a_question_too() {
        Play place = Play.of("place").says("", "How many people wait?");
        String told = place.said();
        place.says("We poll.");

        assertThat(told).contains("I know no more than the question says. Assume something, and say so.");
        assertThat(place.it().answers()).containsEntry("decide", "We poll.");
        assertThat(place.it().clarifications())
                .extracting(Clarification::question)
                .containsExactly("How many people wait?");
    }

    @Test
    void a_session_of_the_earlier_course_takes_every_text_as_the_answer() {
        Play earlier = Play.with(new Options("", 1, true, 3, false, 1), "place").says("", "How many people wait?");

        assertThat(earlier.it().answers()).containsEntry("decide", "How many people wait?");
    }

    @Test
    void a_term_is_explained_in_the_words_that_were_found_for_it() {
        play.asks("what is a queue", Asked.of(Talk.TERM, "A queue holds work."));

        assertThat(play.said()).isEqualTo("A queue holds work.");
        assertThat(play.prompt().count()).isEqualTo("asked 0");
    }

    @Test
    void a_reply_of_an_older_journal_in_which_nothing_of_this_was_heard_stays_a_question() {
        play.asks("I'm done", Asked.NOTHING);

        assertThat(play.step()).isEqualTo("clarify");
        assertThat(play.prompt().count()).isEqualTo("asked 1");
    }

    @Test
    void a_term_that_nobody_can_explain_is_heard_as_any_question() {
        play.says("what do you mean by zyx");

        assertThat(play.session().turns().get(1).asked().talk()).isEqualTo(Talk.CASE);
    }
}
