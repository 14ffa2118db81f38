package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Voice;
import io.github.pmdrill.sound.Recording;
import io.github.pmdrill.sound.Speech;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpokenTest {
    private static final Recording DESIGN = recording("03-design.wav");
    private static final Recording OPERATE = recording("04-operate.wav");

    private static Recording recording(String file) {
        Duration end = Duration.ofSeconds(5);
        return new Recording(file, new Speech(end, List.of(new Speech.Stretch(Duration.ZERO, end)), "77"));
    }

    private static Play held(Voice voice) {
        return Play.with(new Options("", 1, true, 3, true, voice, Options.COURSE), "warnings")
                .skipTo("phase:design");
    }

    private static Play transcribed(String design) {
        return held(Voice.TRANSCRIBED)
                .speaks("", DESIGN)
                .speaks("a note", OPERATE)
                .says(design)
                .says("We poll.");
    }

    @Test
    void what_was_spoken_counts_without_a_typed_word() {
        Play play = held(Voice.RECORDED).speaks("", DESIGN).speaks("a note", OPERATE);

        assertThat(play.step()).startsWith("follow-up:");
        assertThat(play.it().spoken().of("design").orElseThrow().recording()).isEqualTo(DESIGN);
        assertThat(play.it().answers()).containsEntry("design", "").containsEntry("operate", "a note");
    }

    @Test
    void what_was_written_down_is_read_before_the_first_follow_up() {
        Play play = held(Voice.TRANSCRIBED).speaks("", DESIGN).speaks("a note", OPERATE);

        assertThat(play.step()).isEqualTo("transcribed:design");
        assertThat(play.says("It must do 9 per second.").step()).isEqualTo("transcribed:operate");
        assertThat(play.says("We poll.").step()).startsWith("follow-up:");
        assertThat(play.it().answers())
                .containsEntry("design", "It must do 9 per second.")
                .containsEntry("operate", "a note\n\nWe poll.");
    }

    @Test
    void follow_ups_hang_on_what_was_spoken() {
        Heard sized = new Heard(List.of(), List.of("sized", "failed"), List.of());
        Play play = held(Voice.TRANSCRIBED).speaks("", DESIGN).speaks("", OPERATE);

        play.answers("Nine a second.", sized).says("We poll.").until("guess", "Well.");

        assertThat(play.steps()).doesNotContain("follow-up:rate");
        assertThat(transcribed("Nothing to speak of.").skipTo("guess").steps()).contains("follow-up:rate");
    }

    @Test
    void a_hook_that_was_spoken_is_asked_about() {
        Heard queue = new Heard(
                List.of(), List.of("sized", "compared", "failed"), List.of(new Heard.Hook("worker", "queue")));
        Play play = held(Voice.TRANSCRIBED).speaks("", DESIGN).speaks("a note", OPERATE);

        play.answers("There is a queue.", queue).says("We poll.").skipTo("guess");

        assertThat(play.seen()).contains("you said \"queue\"");
    }

    @Test
    void replies_to_follow_ups_are_read_before_the_self_review() {
        Play play = transcribed("There is a queue.");
        Recording reply = recording("05-follow-up.wav");
        while (!play.step().startsWith("transcribed:")) {
            if (play.step().startsWith("follow-up:")) {
                play.speaks("", reply);
            } else {
                play.says("");
            }
        }

        assertThat(play.step()).startsWith("transcribed:follow-up:");
        while (play.step().startsWith("transcribed:")) {
            play.says("We send it again.");
        }
        assertThat(play.step()).isEqualTo("guess");
        assertThat(play.it().askedFollowUps()).allMatch(asked -> asked.answer().equals("We send it again."));
    }

    @Test
    void what_was_heard_of_it_stands_at_the_points() {
        Play play = transcribed("It must do 9 per second.").skipTo("tick");

        assertThat(play.said()).contains("heard: \"It must do 9 per second.\"");
    }

    @Test
    void what_was_not_written_down_leaves_the_notes() {
        Play play = held(Voice.TRANSCRIBED)
                .speaks("", DESIGN)
                .speaks("a note", OPERATE)
                .does(Act.SKIP, Act.SKIP);

        assertThat(play.step()).startsWith("follow-up:");
        assertThat(play.it().answers()).containsEntry("operate", "a note");
    }

    @Test
    void a_part_that_is_taken_back_is_spoken_anew() {
        Play play = held(Voice.TRANSCRIBED).speaks("", DESIGN).does(Act.UNDO);

        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.it().spoken().parts()).isEmpty();
    }

    @Test
    void notes_alone_ask_for_no_transcript() {
        Play play = held(Voice.TRANSCRIBED).says("notes", "more notes");

        assertThat(play.step()).startsWith("follow-up:");
    }
}
