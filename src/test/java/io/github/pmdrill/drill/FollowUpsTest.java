package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.plan.AskedFollowUp;
import io.github.pmdrill.plan.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which follow-ups are put, in what order, and why. */
class FollowUpsTest {
    private static final Heard QUEUE =
            new Heard(List.of(), List.of("sized", "compared", "failed"), List.of(new Heard.Hook("worker", "Queues")));

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
