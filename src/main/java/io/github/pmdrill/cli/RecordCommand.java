package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.SoundStudio;
import io.github.pmdrill.sound.Drawing;
import io.github.pmdrill.sound.Playing;
import io.github.pmdrill.sound.Speech;
import io.github.pmdrill.sound.Take;
import io.github.pmdrill.sound.WavFile;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** {@code pmdrill record}: tries whether one is heard. */
record RecordCommand(Environment environment) implements Command {
    private static final Duration TRIAL = Duration.ofSeconds(3);
    private static final long PATIENCE_NANOS = 2 * TRIAL.toNanos();
    private static final long LOOK_NANOS = 50_000_000L;

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "record",
                        this,
                        "Try the microphone: records three seconds and plays them back.",
                        "",
                        "pmdrill start --aloud --record keeps what you say as WAV files beside the journal. It records"
                                + " and plays with Java's own sound, or with commands of your own. A recorder is ended by"
                                + " SIGTERM, as rec, arecord and ffmpeg can be; on Windows at once. None goes on for more"
                                + " than three hours or, but on Windows, beyond 1 GB. A transcriber prints the text, or"
                                + " writes it to FILE.txt. All stay on this machine, unless a command of yours sends something away.",
                        "",
                        "Examples:",
                        "  pmdrill record --check",
                        "  pmdrill config recorder 'rec -q -r 16000 -c 1 {file}'",
                        "  pmdrill config recorder 'arecord -q -f S16_LE -r 16000 -c 1 {file}'",
                        "  pmdrill config player 'play -q {file} tempo 1.3'",
                        "  pmdrill config transcriber 'whisper-cli -np -otxt -f {file}'",
                        "  pmdrill config keep-sound 30d")
                .addOption(Specs.flag("--check", "Records three seconds, says what was heard, and plays them back."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        if (!given.hasMatchedOption("--check")) {
            throw new Misuse("pmdrill record --check tries the microphone; pmdrill start --aloud --record records"
                    + " an interview");
        }
        Path folder = Files.createTempDirectory("pmdrill-");
        Path file = folder.resolve("check.wav");
        try {
            return check(file);
        } finally {
            delete(folder);
        }
    }

    /** With whatever a command left beside its recording. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private int check(Path file) {
        SoundStudio studio = new SoundStudio(environment);
        Speech speech;
        WavFile wav;
        try {
            try (Take take = studio.microphone().begin(file)) {
                say("Recording three seconds: say something.");
                await(take);
                if (!take.trouble().isEmpty()) {
                    throw new IOException(take.trouble());
                }
            }
            wav = WavFile.read(file);
            speech = Speech.of(wav);
        } catch (IOException e) {
            throw new Failed("nothing was recorded: " + SafeText.line(String.valueOf(e.getMessage()))
                    + "; pmdrill record --help names other ways");
        }
        environment.out().print(Drawing.of(speech, environment.columns() - 3));
        boolean heard = !speech.stretches().isEmpty();
        say(heard ? "You were heard. Playing it back." : "Nothing was heard. Playing it back.");
        try (Playing playing = studio.player().play(wav, Duration.ZERO)) {
            playing.await();
            if (!playing.trouble().isEmpty()) {
                throw new IOException(playing.trouble());
            }
        } catch (IOException e) {
            throw new Failed("it was recorded, and cannot be played: " + SafeText.line(String.valueOf(e.getMessage())));
        }
        return heard ? Exit.DONE : Exit.FAILED;
    }

    private static void await(Take take) {
        long start = System.nanoTime();
        while (length(take.file()).compareTo(TRIAL) < 0
                && take.trouble().isEmpty()
                && System.nanoTime() - start < PATIENCE_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static Duration length(Path file) {
        try {
            return WavFile.read(file).length();
        } catch (IOException e) {
            // Not begun yet.
            return Duration.ZERO;
        }
    }

    private void say(String line) {
        environment.print(line);
        environment.out().flush();
    }
}
