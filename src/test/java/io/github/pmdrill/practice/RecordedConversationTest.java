package io.github.pmdrill.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.sound.Microphone;
import io.github.pmdrill.sound.SoundFolder;
import io.github.pmdrill.sound.Sounds;
import io.github.pmdrill.sound.Take;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordedConversationTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Play.START);

    @TempDir
    private Path folder;

    private final Person person = new Person();
    private final List<String> told = new ArrayList<>();
    private final List<Prompt> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private String broken = "";
    private String breaks = "";

    /** What a person does at each prompt. */
    private final class Person implements Conversation {
        final Deque<Act> acts = new ArrayDeque<>();
        final Deque<String> texts = new ArrayDeque<>();

        Hearing hearing = Hearing.NONE;

        @Override
        public Reply ask(Prompt prompt) {
            asked.add(prompt);
            prompt.say().forEach(this::tell);
            Act act = acts.isEmpty() ? Act.ANSWER : acts.remove();
            if (act == Act.PAUSE) {
                hearing.pause();
                hearing.resume();
            }
            String text = texts.isEmpty() ? prompt.draft() : texts.remove();
            return new Reply(act, text, "", Play.START, Duration.ofSeconds(3));
        }

        @Override
        public void hears(Hearing now) {
            hearing = now;
        }

        @Override
        public void tell(Line line) {
            told.add(line.text());
        }

        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public void close() {
            done.add("left");
        }
    }

    /** A microphone that hears two seconds at once. */
    private Take begin(Path file) throws IOException {
        if (!broken.isEmpty()) {
            throw new IOException(broken);
        }
        Sounds.of(file, 2);
        done.add("begin " + file.getFileName());
        return new Take() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public String trouble() {
                return breaks;
            }

            @Override
            public void pause() {
                done.add("pause");
            }

            @Override
            public void resume() {
                done.add("resume");
            }

            @Override
            public void close() {
                done.add("end");
            }
        };
    }

    private RecordedConversation conversation(@Nullable Transcriber transcriber, Turn... earlier) {
        Microphone microphone = this::begin;
        Recordings recordings = new Recordings(() -> new SoundFolder(folder), microphone, List.of(earlier));
        return new RecordedConversation(person, recordings, transcriber, CLOCK);
    }

    private static Prompt prompt(String step) {
        return new Prompt(
                step,
                List.of(Line.heading(step)),
                Input.text(),
                "",
                null,
                "",
                Prompt.allowing(Act.NEXT, Act.SKIP, Act.HINT),
                false);
    }

    private static Prompt line(String step) {
        return new Prompt(step, List.of(), Input.line(), "", null, "", Prompt.allowing(), false);
    }

    private List<String> files() throws IOException {
        return new SoundFolder(folder)
                .files().stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void a_part_is_recorded_from_its_beginning_to_its_answer() throws IOException {
        RecordedConversation conversation = conversation(null);
        conversation.ask(line("begin"));
        conversation.ask(line("clarify"));
        conversation.ask(line("goal"));

        Reply reply = conversation.ask(prompt("phase:design"));

        assertThat(files()).containsExactly("03-design.wav");
        assertThat(reply.recording().file()).isEqualTo("03-design.wav");
        assertThat(reply.recording().speech().speaking()).isEqualTo(Duration.ofSeconds(2));
        assertThat(done).containsExactly("begin 03-design.wav", "end");
        assertThat(prompt("phase:design").complaint(reply)).isEmpty();
    }

    @Test
    void what_is_typed_is_not_recorded() throws IOException {
        Reply reply = conversation(null).ask(line("goal"));

        assertThat(reply.recording()).isNull();
        assertThat(files()).isEmpty();
    }

    @Test
    void again_records_anew_and_keeps_both() throws IOException {
        person.acts.addAll(List.of(Act.AGAIN, Act.ANSWER));

        Reply reply = conversation(null).ask(prompt("phase:design"));

        assertThat(files()).containsExactly("01-design-2.wav", "01-design.wav");
        assertThat(reply.recording().file()).isEqualTo("01-design-2.wav");
        assertThat(reply.took()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void a_hint_and_a_pause_leave_one_recording() throws IOException {
        RecordedConversation conversation = conversation(null);
        person.acts.addAll(List.of(Act.HINT, Act.PAUSE, Act.ANSWER));

        conversation.ask(prompt("phase:design"));
        conversation.ask(prompt("phase:design"));
        conversation.ask(prompt("phase:design"));

        assertThat(done).containsExactly("begin 01-design.wav", "pause", "resume", "end");
    }

    @Test
    void a_part_that_is_left_out_keeps_its_recording_and_answers_nothing() throws IOException {
        person.acts.add(Act.SKIP);

        assertThat(conversation(null).ask(prompt("phase:design")).recording()).isNull();
        assertThat(files()).containsExactly("01-design.wav");
    }

    @Test
    void without_a_microphone_one_line_says_so_and_the_interview_goes_on() {
        broken = "no microphone was found";
        person.texts.addAll(List.of("notes", "more"));
        RecordedConversation conversation = conversation(null);

        Reply first = conversation.ask(prompt("phase:design"));
        Reply second = conversation.ask(prompt("phase:operate"));

        assertThat(told.stream().filter(line -> line.contains("no microphone"))).hasSize(1);
        assertThat(first.text()).isEqualTo("notes");
        assertThat(first.recording()).isNull();
        assertThat(second.text()).isEqualTo("more");
        assertThat(asked.get(0).input().form()).isEqualTo(Input.Form.TEXT);
    }

    @Test
    void a_device_that_is_taken_away_is_told_and_what_was_recorded_counts() {
        breaks = "the microphone gives nothing any more";

        Reply reply = conversation(null).ask(prompt("phase:design"));

        assertThat(told).contains("The recording broke off: the microphone gives nothing any more.");
        assertThat(reply.recording()).isNotNull();
    }

    @Test
    void a_resumed_part_is_recorded_beside_what_was_recorded_before() throws IOException {
        Sounds.of(folder.resolve("02-operate.wav"), 1);
        Reply before = Reply.answer("", Play.START, Duration.ZERO);
        Turn earlier = new Turn("phase:design", before, Asked.NOTHING, Heard.NOTHING);

        Reply reply = conversation(null, earlier).ask(prompt("phase:operate"));

        assertThat(reply.recording().file()).isEqualTo("02-operate-2.wav");
        assertThat(files()).contains("02-operate.wav");
    }

    @Test
    void a_reply_that_was_not_kept_is_not_spoken_once_more() throws IOException {
        RecordedConversation conversation = conversation(null);

        conversation.ask(prompt("phase:design"));
        Reply again = conversation.ask(prompt("phase:design"));

        assertThat(again.recording().file()).isEqualTo("01-design.wav");
        assertThat(files()).containsExactly("01-design.wav");
    }

    @Test
    void what_was_written_down_stands_in_the_editor() {
        RecordedConversation conversation = conversation(transcriber(0, "we use a queue\n", ""));

        conversation.ask(prompt("phase:design"));
        Reply read = conversation.ask(prompt("transcribed:design"));

        assertThat(read.act()).isEqualTo(Act.ANSWER);
        assertThat(read.text()).isEqualTo("we use a queue");
    }

    @Test
    void a_transcriber_that_fails_leaves_recording_and_notes() throws IOException {
        RecordedConversation conversation = conversation(transcriber(1, "", "model not found\n"));

        conversation.ask(prompt("phase:design"));
        Reply read = conversation.ask(prompt("transcribed:design"));

        assertThat(read.act()).isEqualTo(Act.SKIP);
        assertThat(told)
                .contains("Not written down: the transcriber ended with 1: model not found. Recording and notes are"
                        + " kept.");
        assertThat(files()).containsExactly("01-design.wav");
    }

    @Test
    void a_transcriber_may_write_a_file_and_times() throws IOException {
        RecordedConversation conversation =
                conversation(transcriber(0, "[00:00:00.000 --> 00:00:02.000]  heard\n", ""));

        conversation.ask(prompt("phase:design"));
        assertThat(conversation.ask(prompt("transcribed:design")).text()).isEqualTo("heard");

        Files.writeString(folder.resolve("02-operate.wav.txt"), " from the file\n");
        conversation.ask(prompt("phase:operate"));
        assertThat(conversation.ask(prompt("transcribed:operate")).text()).isEqualTo("from the file");
    }

    private static Transcriber transcriber(int exit, String out, String err) {
        return new Transcriber(
                "transcribe {file}", (command, input, limit) -> new Shell.Ran(Shell.Ending.ENDED, exit, out, err));
    }
}
