package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.drill.Play;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Zone;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Voice;
import io.github.pmdrill.practice.SoundStudio;
import io.github.pmdrill.sound.Recording;
import io.github.pmdrill.sound.Sounds;
import io.github.pmdrill.sound.Speech;
import io.github.pmdrill.sound.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of recordings after the session in which they were made. */
final class RecordingsTest {
    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void begin() {
        run = new Run(folder).withKinds();
    }

    /** A session in which limits were explained aloud. */
    private Path held(Instant at, String transcribed, double... seconds) throws IOException {
        Play play = Play.with(new Options("", 1, true, 3, true, Voice.TRANSCRIBED, Options.COURSE), "limits");
        Header header = new Header(play.session().plan(), at, Zone.of("Europe/Berlin"), Map.of(), Set.of());
        try (Journal journal = Journal.create(new Home(run.home()), header)) {
            Path file = SoundStudio.folder(journal.file()).next(1, "explain");
            Speech speech = Speech.of(WavFile.read(Sounds.of(file, seconds)));
            play.says("")
                    .speaks("a note", new Recording("01-explain.wav", speech))
                    .says(transcribed);
            for (var turn : play.session().turns()) {
                journal.append(turn);
            }
            return journal.file();
        }
    }

    @Test
    void the_transcript_has_the_figures_and_the_words_marked_as_transcribed() throws IOException {
        held(Play.START, "um we count we count the calls", 0, 1, 4, 3, 2);

        run.args("transcript", "1", "--format", "md").exits(0);

        run.out()
                .contains(
                        "Spoken: 0:06 of 0:10, first word after 0:01, 1 pause over 2 s (0:05 for 3.0 s), 40 % silence.",
                        "Recorded in `01-explain.wav`.",
                        "Transcribed: 7 words, 70 words a minute; fillers 1: um 1 (about 0:01). Begun again: \"we count"
                                + " we count\" 1 (about 0:01).",
                        "Notes typed beside it, and below them what was transcribed:",
                        "um we count we count the calls",
                        "|  ");
    }

    @Test
    void earlier_recordings_stand_beside_a_new_one() throws IOException {
        held(Play.START, "one two three", 0, 1, 4);
        held(Play.START.plusSeconds(86_400), "one two three four", 3);

        run.args("transcript", "1", "--format", "md").exits(0);

        run.out()
                .contains("Your recording before, in the median: first word after 1.0 s, 0.0 pauses over 2 s a minute,"
                        + " 20 % silence, 45 words a minute, 0.0 fillers a minute.");
        run.args("transcript", "2", "--format", "md").exits(0).out().doesNotContain("in the median");
    }

    @Test
    void what_one_heard_again_is_kept_in_the_transcript() throws IOException {
        Path journal = held(Play.START, "we count", 2);
        run.args("config", "player", "true {file}").exits(0);

        run.args("replay", "1", "explain").input("yes", "", "at the end").exits(0);

        run.out().contains("01-explain.wav", "Was the decision said in the first thirty seconds?");
        assertThat(Files.readString(Journal.beside(journal, ".md")))
                .contains(
                        "Heard again on",
                        "- Was the decision said in the first thirty seconds? yes",
                        "- Where did you lose the thread? at the end")
                .doesNotContain("its unit");
    }

    @Test
    void a_player_that_fails_is_told_in_a_line() throws IOException {
        held(Play.START, "we count", 2);
        run.args("config", "player", "echo 'no speaker' >&2; exit 4; {file}").exits(0);

        run.args("replay", "1").exits(1).err().contains("01-explain.wav cannot be played", "no speaker");
    }

    @Test
    void a_part_that_is_not_there_is_misuse() throws IOException {
        held(Play.START, "we count", 2);

        run.args("replay", "1", "design").exits(2).err().contains("there are 01-explain");
    }

    @Test
    void a_page_plays_what_is_copied_beside_it() throws IOException {
        held(Play.START, "we count", 2);

        run.args(
                        "transcript",
                        "1",
                        "--with-sound",
                        "--out",
                        run.path("my page.html").toString())
                .exits(0);

        assertThat(run.path("my page-sound/1-01-explain.wav")).exists();
        assertThat(Files.readString(run.path("my page.html")))
                .contains(
                        "<audio controls preload=\"none\" src=\"my%20page-sound/1-01-explain.wav\"></audio>",
                        "media-src 'self' file:", "aria-label=\"Loudness of 01-explain.wav");
        run.args("transcript", "1", "--with-sound").exits(2);
        run.args("transcript", "1", "--with-sound", "--out", run.path("a.md").toString())
                .exits(2);
    }

    @Test
    void a_page_without_sound_plays_nothing_and_still_draws_it() throws IOException {
        held(Play.START, "we count", 2);

        run.args("transcript", "1", "--format", "html").exits(0);

        run.out().contains("aria-label=\"Loudness of 01-explain.wav").doesNotContain("<audio", "media-src");
    }

    @Test
    void the_history_tells_what_recordings_take() throws IOException {
        held(Play.START, "we count", 40);

        run.args("history").exits(0).out().contains("Recordings: 1 recording, 1.3 MB");
        run.args("history", "--json").exits(0).out().containsPattern("\"bytes\" ?: ?1280044");
        assertThat(run.args("history").columns(80).exits(0).text().lines())
                .allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_json_has_the_figures_of_a_part() throws IOException {
        held(Play.START, "we count", 2, 3, 1);

        run.args("transcript", "1", "--format", "json").exits(0);

        run.out().containsPattern("\"recording\" ?: ?\\{\\s*\"file\" ?: ?\"01-explain.wav\"");
        run.out().containsPattern("\"transcribed\" ?: ?\"we count\"");
    }

    @Test
    void old_recordings_are_deleted_after_that_was_said_and_journals_never() throws IOException {
        Path journal = held(Play.START.minusSeconds(40L * 86_400), "we count", 2);
        Path sound = SoundStudio.folder(journal).file("01-explain.wav");
        run.args("config", "keep-sound", "30d").exits(0);
        run.args("config", "recorder", "false {file}").exits(0);

        run.args("start", "kinds/limits", "--aloud", "--record").input("").exits(3);
        run.err().contains("Older than 30 days: 1 recording, 0.1 MB, deleted when this session ends");
        assertThat(sound).exists();

        run.args("start", "kinds/limits", "--aloud", "--record")
                .input(("\nnotes\n.\n" + "/skip\n".repeat(30)).split("\n", -1))
                .exits(0);
        run.err().contains("Deleted: 1 recording");
        assertThat(sound).doesNotExist();
        assertThat(journal).exists();
    }

    @Test
    void a_recorder_that_fails_is_one_line_and_the_interview_goes_on() {
        run.args("config", "recorder", "echo 'no such device' >&2; exit 1; {file}")
                .exits(0);

        run.args("start", "kinds/limits", "--record")
                .input("", "notes", ".", "/quit")
                .exits(3);

        run.out().containsOnlyOnce("Not recorded: the command ended with 1: no such device.");
    }

    @Test
    void commands_name_where_the_file_goes() {
        run.args("config", "recorder", "rec -q").exits(2).err().contains("{file}");
        run.args("config", "keep-sound", "long").exits(2).err().contains("30d");
    }

    @Test
    void what_is_best_spoken_can_be_recorded_and_is_said_so_to_whom_it_works_for() {
        run.atTerminal().args("start", "kinds/limits").input("/quit").exits(3);
        run.out().doesNotContain("--record");

        run.args("config", "recorder", "rec {file}").exits(0);
        run.args("start", "kinds/limits").input("/quit").exits(3);
        run.out().contains("pmdrill start kinds/limits --aloud --record");
    }
}
