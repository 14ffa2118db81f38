package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pmdrill.sound.Pcm;
import io.github.pmdrill.sound.Sounds;
import io.github.pmdrill.sound.Speech;
import io.github.pmdrill.sound.WavFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is spoken, with real sound and real recognition where the machine has them. */
class SpeechIT {
    private static final String QUESTION = "kinds/limits";
    private static final String TRANSCRIBER = "pocketsphinx_continuous -infile {file} 2>/dev/null";
    private static final Path ALSA = Path.of("/usr/share/alsa/alsa.conf");
    private static final double FIFTH = 0.2;

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void move_in() throws IOException {
        program = new Program(home);
        Files.createDirectory(home.resolve("decks"));
        try (var deck = SpeechIT.class.getResourceAsStream("kinds.yaml")) {
            Files.copy(deck, home.resolve("decks/kinds.yaml"));
        }
    }

    private Map<String, String> environment(String... more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PMDRILL_DECKS", home.resolve("decks").toString());
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    private Pty held(Map<String, String> environment, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("start", QUESTION, "--aloud"));
        arguments.addAll(List.of(options));
        return new Pty(program, 80, 24, environment, Pty.command(arguments.toArray(String[]::new)));
    }

    private Path folder() throws IOException {
        return Path.of(program.session(".jsonl").toString().replaceFirst("\\.jsonl$", ""));
    }

    private Duration recorded(String name) {
        try {
            return WavFile.read(folder().resolve(name)).length();
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    /** Waits for the sound itself, and looks at the file now and then. */
    private void awaitRecorded(Pty pty, String name, Duration length) {
        pty.await(name, () -> recorded(name).compareTo(length) >= 0, Duration.ofMillis(100));
    }

    @Test
    void what_is_spoken_is_recorded_measured_recognised_and_kept() throws Exception {
        assumeTrue(Program.isInstalled("espeak-ng"), "espeak-ng is not installed: nobody speaks");
        assumeTrue(Program.isInstalled("pocketsphinx_continuous"), "pocketsphinx is not installed: nobody understands");
        Path answer = answer();
        Files.writeString(
                home.resolve("config.yaml"),
                "recorder: \"sh '" + recorder(answer) + "' {file}\"\ntranscriber: \"" + TRANSCRIBER + "\"\n");

        try (Pty pty = held(environment(), "--record", "--plain")) {
            pty.awaitOutput(0, "then press Enter");
            pty.press("\r");
            pty.awaitOutput(0, "Recording.");
            awaitRecorded(pty, "01-explain.wav", WavFile.read(answer).length());
            pty.press("\r");
            pty.awaitOutput(0, "What you said: Explain");
            pty.awaitOutput(pty.output().indexOf("What you said"), "you>");
            pty.press("\r");
            pty.press("/skip\r".repeat(20));
            assertThat(pty.exit()).as(pty.report("exit")).isZero();
        }

        pausesAreWhereTheyWerePut(program.turns().stream()
                .filter(turn -> turn.contains("\"recording\""))
                .findFirst()
                .orElseThrow());
        String transcript = Files.readString(program.session(".md"));
        assertThat(transcript).contains("2 pauses over 2 s", "As it was transcribed:");
        assertThat(transcript.replaceAll("\\s+", " ")).contains(recognised(folder().resolve("01-explain.wav")));
    }

    /** A second of silence, words, 2.6 s of silence, words, 3.2 s of silence, words. */
    private Path answer() throws Exception {
        short[] one = words("We count the calls of every customer in a minute.");
        short[] two = words("Who calls too often is told to wait.");
        short[] three = words("So nobody is slowed down by somebody else.");
        starts = List.of(
                1.0,
                1.0 + seconds(one),
                3.6 + seconds(one),
                3.6 + seconds(one) + seconds(two),
                6.8 + seconds(one) + seconds(two));
        Path file = home.resolve("answer.wav");
        Sounds.of(file, new short[16_000], one, new short[41_600], two, new short[51_200], three);
        return file;
    }

    private List<Double> starts = List.of();

    private static double seconds(short[] samples) {
        return samples.length / 16_000.0;
    }

    /** What the machine speaks, at 16 kHz, without the silence around it. */
    private short[] words(String text) throws Exception {
        Path file = home.resolve("words.wav");
        assertThat(new ProcessBuilder("espeak-ng", "-v", "en-us", "-s", "150", "-w", file.toString(), text)
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        return Sounds.trimmed(Sounds.resampled(WavFile.read(file), Pcm.SPEECH.rate()));
    }

    /** Copies it at the pace of a recording, a tenth of a second at a time; then the room is silent. */
    private Path recorder(Path answer) throws IOException {
        byte[] bytes = Files.readAllBytes(answer);
        Path raw = home.resolve("answer.raw");
        Files.write(raw, Arrays.copyOfRange(bytes, 44, bytes.length));
        return Files.writeString(
                home.resolve("recorder.sh"), """
                head -c 44 '%s' >"$1"
                i=0
                while dd if='%s' bs=3200 skip=$i count=1 2>/dev/null >>"$1"; do
                  i=$((i+1))
                  [ $i -lt %d ] || break
                  sleep 0.1
                done
                while head -c 3200 /dev/zero >>"$1"; do sleep 0.1; done
                """.formatted(answer, raw, (bytes.length - 44) / 3_200 + 1));
    }

    private void pausesAreWhereTheyWerePut(String turn) {
        Matcher spoken = Pattern.compile("\"spoken\":\\[([^]]*)]").matcher(turn);
        assertThat(spoken.find()).as(turn).isTrue();
        List<Double> times =
                Stream.of(spoken.group(1).split(",", -1)).map(Double::valueOf).toList();
        assertThat(times.get(0)).as("the first word, of " + times).isCloseTo(starts.get(0), within(FIFTH));
        for (double start : starts.subList(1, starts.size())) {
            assertThat(times)
                    .as("somebody stops or begins at " + start)
                    .anySatisfy(time -> assertThat(time).isCloseTo(start, within(FIFTH)));
        }
    }

    private static String recognised(Path file) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", TRANSCRIBER.replace("{file}", "'" + file + "'")).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).as("what pocketsphinx recognised").isNotBlank();
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void javas_own_sound_records_and_the_status_line_shows_that_one_is_heard() throws Exception {
        try (Pty pty = held(environment("ALSA_CONFIG_PATH", device(true)), "--record")) {
            Candidate candidate = new Candidate(pty);
            candidate.awaitPrompt("then press Enter");
            pty.press("\r");
            candidate.awaitPrompt("Recording.");
            pty.awaitScreen("[##");
            awaitRecorded(pty, "01-explain.wav", Duration.ofSeconds(2));
            pty.press("\r");
            pty.await("the turn", () -> isKept("\"01-explain.wav\""), Duration.ofMillis(100));
        }
        assertThat(Speech.of(WavFile.read(folder().resolve("01-explain.wav"))).speaking())
                .isGreaterThan(Duration.ofSeconds(1));
    }

    private boolean isKept(String words) {
        try {
            return program.turns().stream().anyMatch(turn -> turn.contains(words));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_killed_recording_can_be_played_and_the_part_is_recorded_anew() throws Exception {
        String device = device(false);
        try (Pty pty = held(environment("ALSA_CONFIG_PATH", device), "--record")) {
            Candidate candidate = new Candidate(pty);
            candidate.awaitPrompt("then press Enter");
            pty.press("\r");
            candidate.awaitPrompt("Recording.");
            awaitRecorded(pty, "01-explain.wav", Duration.ofSeconds(4));
            Pty.signal(pty.handle(), "KILL");
            pty.exit();
        }
        Path file = folder().resolve("01-explain.wav");
        long there = Files.size(file) - 44;
        // The sizes in its header, which players go by, are at most two seconds old.
        assertThat((long) declared(file)).isGreaterThanOrEqualTo(there - 2L * Pcm.SPEECH.second());

        try (Pty pty = new Pty(program, 80, 24, environment("ALSA_CONFIG_PATH", device), Pty.command("resume"))) {
            new Candidate(pty).awaitPrompt("Recording.");
            awaitRecorded(pty, "01-explain-2.wav", Duration.ofMillis(500));
            pty.press("\r");
            pty.await("the turn", () -> isKept("\"01-explain-2.wav\""), Duration.ofMillis(100));
        }
        assertThat(file).exists();
    }

    private static int declared(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(40);
            return Integer.reverseBytes(bytes.readInt());
        }
    }

    /** A device of ALSA's own that hears nothing, or always the same tone; the rest of this machine has none. */
    private String device(boolean speaks) throws IOException {
        assumeTrue(Files.isRegularFile(ALSA), "ALSA is not installed: there is no device to pretend");
        Path raw = home.resolve("tone.raw");
        byte[] tone = Files.readAllBytes(
                Sounds.of(Files.createTempDirectory(home, "tone").resolve("tone.wav"), 600));
        Files.write(raw, Arrays.copyOfRange(tone, 44, tone.length));
        String file = "type file\n slave.pcm nothing\n file \"/dev/null\"\n infile \"" + raw + "\"\n format \"raw\"";
        return Files.writeString(
                        home.resolve("alsa.conf"),
                        "<" + ALSA + ">\npcm.nothing { type null }\npcm.!default { "
                                + (speaks ? file : "type null")
                                + " }\nctl.!default { type null }\n")
                .toString();
    }

    private Program.Ran check(String device) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Program.path(), "record", "--check");
        builder.environment().clear();
        builder.environment().putAll(program.environment(environment("ALSA_CONFIG_PATH", device)));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program.Ran(process.waitFor(), out, err);
    }

    @Test
    void the_check_says_whether_one_is_heard_and_plays_it_back() throws Exception {
        Program.Ran heard = check(device(true));
        assertThat(heard.exit()).as(heard.all()).isZero();
        assertThat(heard.out()).contains("You were heard.");

        Program.Ran silent = check(device(false));
        assertThat(silent.exit()).as(silent.all()).isEqualTo(1);
        assertThat(silent.out()).contains("Nothing was heard.");
    }

    @Test
    void without_a_device_one_line_says_so() throws Exception {
        Program.Ran none = check("/dev/null");

        assertThat(none.exit()).as(none.all()).isEqualTo(1);
        assertThat(none.err().lines()).as(none.all()).hasSize(1);
        assertThat(none.err()).contains("no microphone was found");
    }

    @Test
    void a_start_without_recording_loads_no_sound() throws Exception {
        Path loaded = home.resolve("loaded.txt");
        try (Pty pty = held(environment("_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded))) {
            Candidate candidate = new Candidate(pty);
            candidate.awaitPrompt("then press Enter");
            pty.press("\r");
            candidate.awaitPrompt("Explain");
            candidate.type("notes");
            candidate.end(true);
            pty.await("the turn", () -> isKept("notes"), Duration.ofMillis(100));
        }
        assertThat(Files.readString(loaded))
                .contains("io.github.pmdrill.interview.PhaseStage")
                .doesNotContain("javax.sound", "com.sun.media.sound", "io.github.pmdrill.sound.Java");
    }
}
