package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.sound.Recording;
import io.github.pmdrill.sound.Speech;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordingFormatTest {
    private static final Speech SPEECH = new Speech(
            Duration.ofMillis(5_250),
            List.of(
                    new Speech.Stretch(Duration.ofMillis(400), Duration.ofMillis(1_020)),
                    new Speech.Stretch(Duration.ofMillis(3_500), Duration.ofMillis(5_200))),
            "05077");

    private static Turn turn(Reply reply) {
        return new Turn("phase:design", reply, Asked.NOTHING, Heard.NOTHING);
    }

    @Test
    void what_was_measured_is_read_back_from_a_journal() {
        Reply reply = Reply.answer("", Play.START, Duration.ofSeconds(6));
        Turn spoken = turn(reply.spoken(new Recording("03-design.wav", SPEECH)));

        assertThat(JournalFormat.turn(Node.fromJson(JournalFormat.turn(spoken))))
                .isEqualTo(spoken);
    }

    @Test
    void a_typed_reply_says_nothing_of_recordings() {
        Turn typed = turn(Reply.answer("a", Play.START, Duration.ofSeconds(6)));

        assertThat(JournalFormat.turn(typed)).doesNotContain("recording");
        assertThat(JournalFormat.turn(Node.fromJson(JournalFormat.turn(typed)))).isEqualTo(typed);
    }

    @Test
    void a_recording_lies_in_no_other_folder() {
        String line = JournalFormat.turn(
                turn(Reply.answer("", Play.START, Duration.ZERO).spoken(new Recording("../../else.wav", SPEECH))));

        assertThatThrownBy(() -> JournalFormat.turn(Node.fromJson(line))).isInstanceOf(Unreadable.class);
    }
}
