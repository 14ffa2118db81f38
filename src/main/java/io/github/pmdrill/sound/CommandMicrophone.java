package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A command of the person's own that records into a file until it is ended.
 *
 * @param command with {@code {file}} where the file's name goes
 */
public record CommandMicrophone(String command) implements Microphone {
    /** A command that cannot work ends at once. */
    private static final long FAILS_WITHIN_MILLIS = 150;

    /** A command with the file's name in it, as a shell reads it. */
    public static String filled(String command, Path file) {
        return OwnCommand.of(command, file);
    }

    @Override
    public Take begin(Path file) throws IOException {
        OwnCommand running = new OwnCommand(command, file);
        if (running.await(FAILS_WITHIN_MILLIS) && !running.trouble().isEmpty()) {
            throw new IOException(running.trouble());
        }
        return new CommandTake(file, running);
    }

    /** A command knows no pause: it ends, and begins anew in a file that is put behind the first one. */
    private final class CommandTake implements Take {
        private final Path file;
        private OwnCommand running;
        private String trouble = "";
        private boolean paused;
        private int parts = 1;

        CommandTake(Path file, OwnCommand running) {
            this.file = file;
            this.running = running;
        }

        private Path part() {
            return parts == 1 ? file : file.resolveSibling(file.getFileName() + ".part" + parts);
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public synchronized String trouble() {
            return trouble.isEmpty() && !paused ? running.trouble() : trouble;
        }

        @Override
        public synchronized void pause() {
            if (!paused) {
                trouble = trouble();
                paused = true;
                running.end();
                join();
            }
        }

        /** Puts what was recorded after a pause behind what was recorded before it. */
        private void join() {
            if (parts > 1) {
                try {
                    WavJoin.join(file, part());
                } catch (IOException e) {
                    trouble = "what was recorded after the pause lies in " + part().getFileName() + " ("
                            + e.getMessage() + ")";
                }
            }
        }

        @Override
        public synchronized void resume() {
            if (paused) {
                paused = false;
                parts++;
                try {
                    running = new OwnCommand(command, part());
                } catch (IOException e) {
                    trouble = String.valueOf(e.getMessage());
                }
            }
        }

        @Override
        public synchronized void close() throws IOException {
            pause();
            if (!Files.isRegularFile(file)) {
                String last = running.last();
                String none = "the command wrote no file" + (last.isEmpty() ? "" : ": " + last);
                throw new IOException(trouble.isEmpty() ? none : trouble);
            }
        }
    }
}
