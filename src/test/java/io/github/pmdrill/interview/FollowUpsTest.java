package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.plan.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which follow-ups are put, in what order, and why. */
class FollowUpsTest {
    private static final Heard QUEUE =
            new Heard(List.of(), List.of("sized", "compared", "failed"), List.of(new Heard.Hook("worker", "Queues")));

    private static final String LONG =
            "it really depends, really really really really really really really really really"
                    + " really really really really really";

    private static Play after(Options options, Heard heard) {
        return Play.with(options, "warnings").skipTo("phase:design").answers("an answer", heard);
    }

    private static Options most(int followUps, String focus) {
        return new Options(focus, 1, true, followUps, false);
    }

    private static List<String> put(Play play) {
        return play.skipTo("guess").it().askedFollowUps().stream()
                .map(push -> push.followUp().id())
                .toList();
    }

    private static Heard triggers(String... ids) {
        return new Heard(List.of(), List.of(ids), List.of());
    }

    @Test
    void what_is_missing_comes_first_in_the_order_of_its_category() {
        assertThat(put(after(Options.DEFAULT, Heard.NOTHING))).containsExactly("rate", "rejected", "down");
    }

    @Test
    void the_focus_comes_before_the_others() {
        assertThat(put(after(most(3, "failure"), Heard.NOTHING))).containsExactly("down", "rate", "rejected");
    }

    @Test
    void what_was_heard_is_never_asked_about() {
        assertThat(put(after(most(9, ""), triggers("sized", "failed")))).doesNotContain("rate", "down");
    }

    @Test
    void what_was_heard_in_a_follow_up_is_never_asked_about() {
        Play play = after(Options.DEFAULT, Heard.NOTHING).skipTo("follow-up:rate");

        play.answers("push instead of text, and it goes down", triggers("compared", "failed"));

        assertThat(play.step()).isEqualTo("follow-up:twisted");
    }

    private static Play at(String followUp) {
        return after(Options.DEFAULT, Heard.NOTHING).skipTo("follow-up:" + followUp);
    }

    @Test
    void an_evasive_answer_gets_one_push_and_the_real_one_belongs_to_the_same_follow_up() {
        Play play = at("rate").says("No idea.");
        String push = play.said();
        play.says("About 9 per second.");

        assertThat(push).isEqualTo("Take a guess, with a number.");
        assertThat(play.it().askedFollowUps())
                .extracting(AskedFollowUp::answer, asked -> asked.took().toSeconds())
                .containsExactly(tuple("No idea.\nAbout 9 per second.", 20L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate     | I don't know     | Take a guess, with a number.
            rate     | many             | And in numbers, roughly?
            rejected | it depends       | On what? Name the one thing, and what you would do in each case.
            rejected | Sirens           | Why that, and what is its price?
            down     | not sure, sorry  | What is the first thing you would look at?
            down     | We fail over     | And then? Who notices, and how?
            """)
    void the_push_fits_what_is_asked_and_what_came_back(String followUp, String answer, String push) {
        assertThat(at(followUp).says(answer).said()).isEqualTo(push);
    }

    @Test
    void an_empty_answer_is_pushed_on_too_and_a_second_one_is_left() {
        Play play = at("rate").says("");
        String push = play.said();

        assertThat(push).isEqualTo("Take a guess, with a number.");
        assertThat(play.says("").step()).isEqualTo("follow-up:rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "9/s", "We would send them in batches", "No queue: texts go straight out", LONG})
    void an_answer_that_stands_for_itself_is_not_pushed_on(String answer) {
        assertThat(at("rate").says(answer).step()).isNotEqualTo("follow-up:rate");
    }

    @Test
    void whoever_skips_or_goes_on_is_not_pushed() {
        assertThat(at("rate").does(Act.SKIP).step()).isEqualTo("follow-up:rejected");
        assertThat(at("rate").gives(Act.NEXT, "pass", "").step()).isEqualTo("follow-up:rejected");
    }

    @Test
    void a_skip_after_the_push_leaves_the_first_answer() {
        assertThat(at("rate").says("pass").does(Act.SKIP).it().askedFollowUps())
                .extracting(AskedFollowUp::answer)
                .containsExactly("pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What do you mean by that?", "can you rephrase", "I don't understand"})
    void whoever_does_not_follow_gets_the_follow_up_in_other_words(String text) {
        Play play = at("rate").says(text);

        assertThat(play.step()).isEqualTo("follow-up:rate");
        assertThat(play.said())
                .startsWith("Put differently: I am after a figure")
                .endsWith("How many messages a second?");
        assertThat(play.says("no idea").said()).isEqualTo("Take a guess, with a number.");
    }

    @Test
    void a_session_of_the_earlier_course_takes_what_comes_back_as_it_is() {
        Play play = after(new Options("", 1, true, 3, false, 1), Heard.NOTHING).skipTo("follow-up:rate");

        assertThat(play.says("no idea").step()).isEqualTo("follow-up:rejected");
    }

    private static Play threeAnswered(Play play) {
        for (int i = 0; i < 3; i++) {
            play.answers("one of four or five words", Heard.NOTHING);
        }
        return play;
    }

    @Test
    void while_minutes_remain_one_more_is_offered_and_enter_ends() {
        Play play = threeAnswered(at("rate"));
        String offer = play.said();

        assertThat(play.step()).isEqualTo("one-more");
        assertThat(offer).contains("One more? Enter ends");
        assertThat(play.says("").step()).isEqualTo("guess");
    }

    @Test
    void whoever_takes_one_more_gets_the_next_of_the_list() {
        Play play = threeAnswered(at("rate")).says("y");

        assertThat(play.step()).isEqualTo("follow-up:twisted");
        assertThat(play.says("we wait for the deputy").step()).isEqualTo("guess");
    }

    @Test
    void nothing_more_is_offered_when_the_minutes_are_over() {
        assertThat(threeAnswered(at("rate").taking(90)).step()).isEqualTo("guess");
    }

    @Test
    void nothing_more_is_offered_to_who_left_the_last_one_or_wants_one() {
        assertThat(at("down").does(Act.SKIP).step()).isEqualTo("guess");
        assertThat(after(most(1, ""), Heard.NOTHING)
                        .skipTo("follow-up:rate")
                        .says("9 per second")
                        .step())
                .isEqualTo("guess");
    }

    @Test
    void a_hint_in_a_follow_up_is_about_it_and_comes_once() {
        Play play = at("rate").does(Act.HINT);

        assertThat(play.said()).contains("Hint: Start from one number you know", "That was the last hint for this.");
        assertThat(play.prompt().commands()).doesNotContain(Act.HINT);
        assertThat(play.does(Act.SKIP, Act.HINT).said()).contains("Hint: Name what you turned down");
    }

    @Test
    void what_was_said_invites_the_next_and_is_quoted() {
        Play play = after(Options.DEFAULT, QUEUE).skipTo("follow-up");

        assertThat(play.step()).isEqualTo("follow-up:worker");
        assertThat(play.said()).contains("asked because you said \"Queues\"");
    }

    @Test
    void what_nobody_said_invites_nothing() {
        assertThat(put(after(most(9, ""), Heard.NOTHING))).doesNotContain("worker");
    }

    @Test
    void the_twist_comes_last_and_there_is_one() {
        assertThat(put(after(most(9, ""), QUEUE))).containsExactly("worker", "twisted");
    }

    @Test
    void there_are_at_most_three() {
        assertThat(put(after(Options.DEFAULT, Heard.NOTHING))).hasSize(3);
    }

    @Test
    void there_are_at_most_as_many_as_were_asked_for() {
        assertThat(put(after(most(1, ""), Heard.NOTHING))).containsExactly("rate");
    }

    @Test
    void none_are_put_where_none_were_asked_for() {
        assertThat(put(after(most(0, ""), Heard.NOTHING))).isEmpty();
    }

    @Test
    void each_says_why_it_is_asked() {
        Play play = after(Options.DEFAULT, Heard.NOTHING).skipTo("follow-up:rate");

        assertThat(play.said()).contains("asked because no such figure was heard");
    }

    @Test
    void one_that_is_covered_is_dropped_and_kept_in_the_record() {
        Play play = after(most(1, ""), Heard.NOTHING).skipTo("follow-up:rate").does(Act.COVERED);

        assertThat(play.step()).as("a covered one does not count").isEqualTo("follow-up:rejected");
        assertThat(play.it().askedFollowUps())
                .singleElement()
                .matches(AskedFollowUp::covered)
                .matches(push -> push.answer().isEmpty());
    }

    @Test
    void a_skip_drops_the_answer_and_keeps_the_question() {
        Play play =
                after(Options.DEFAULT, Heard.NOTHING).skipTo("follow-up:rate").does(Act.SKIP);

        assertThat(play.it().askedFollowUps())
                .singleElement()
                .matches(push -> !push.covered() && push.answer().isEmpty());
    }

    @Test
    void what_is_left_in_the_editor_at_a_skip_does_not_stand_in_the_next_one() {
        Play play =
                after(Options.DEFAULT, Heard.NOTHING).skipTo("follow-up:rate").gives(Act.SKIP, "", "half an answer");

        assertThat(play.prompt().draft()).isEmpty();
    }

    @Test
    void what_is_left_in_the_editor_at_covered_does_not_stand_in_the_next_one() {
        Play play =
                after(Options.DEFAULT, Heard.NOTHING).skipTo("follow-up:rate").gives(Act.COVERED, "", "half an answer");

        assertThat(play.prompt().draft()).isEmpty();
    }

    @Test
    void an_interview_aloud_asks_what_is_asked_of_everyone_and_hears_nothing() {
        Options aloud = new Options("", 1, true, 3, true);
        Play play = Play.with(aloud, "warnings").skipTo("phase:design");

        play.says("9 per second with an idempotent key").skipTo("follow-up");

        assertThat(play.step()).isEqualTo("follow-up:rate");
        assertThat(play.said()).contains("nothing was listened to");
        assertThat(play.it().heard("once")).isEmpty();
    }
}
