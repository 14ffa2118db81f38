package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * A command of the person's own that plays a file, at its own speed. Of a recording that does not begin at its beginning
 * it is given the rest as a file of its own.
 */
public final class CommandPlayer implements Player {
    /** A player of one's own may be slow; one that never ends is not waited for. */
    private static final int SLOWEST = 4;

    private static final Duration LEAST = Duration.ofSeconds(10);

    private final String command;
    private final InstantSource clock;

    /**
     * @param command with {@code {file}} where the file's name goes
     */
    public CommandPlayer(String command, InstantSource clock) {
        this.command = command;
        this.clock = clock;
    }

    @Override
    public Playing play(WavFile file, Duration from) throws IOException {
        Path whole = file.path();
        if (from.isZero()) {
            return new CommandPlaying(new OwnCommand(command, whole), file, from, null);
        }
        Path rest = Files.createTempFile("pmdrill-", ".wav");
        WavJoin.cut(file, from, rest);
        return new CommandPlaying(new OwnCommand(command, rest), file, from, rest);
    }

    /** A command that plays. */
    private final class CommandPlaying implements Playing {
        private final OwnCommand running;
        private final WavFile file;
        private final Duration from;
        private final @Nullable Path rest;
        private final Instant begun = clock.instant();

        CommandPlaying(OwnCommand running, WavFile file, Duration from, @Nullable Path rest) {
            this.running = running;
            this.file = file;
            this.from = from;
            this.rest = rest;
        }

        @Override
        public Duration at() {
            Duration at = from.plus(Duration.between(begun, clock.instant()));
            return at.compareTo(file.length()) < 0 ? at : file.length();
        }

        @Override
        public boolean isOver() {
            return !running.isAlive();
        }

        @Override
        public String trouble() {
            return running.trouble();
        }

        @Override
        public void await() {
            running.await(
                    LEAST.plus(file.length().minus(from).multipliedBy(SLOWEST)).toMillis());
        }

        @Override
        public void close() {
            running.end();
            if (rest != null) {
                try {
                    Files.deleteIfExists(rest);
                } catch (IOException e) {
                    rest.toFile().deleteOnExit();
                }
            }
        }
    }
}
