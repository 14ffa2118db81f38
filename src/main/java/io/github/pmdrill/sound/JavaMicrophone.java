package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** The microphone that Java finds. */
final class JavaMicrophone implements Microphone {
    private static final String NONE = "no microphone was found";

    @Override
    public Take begin(Path file) throws IOException {
        TargetDataLine line = open();
        try {
            return new JavaTake(line, file, new WavWriter(file, Pcm.SPEECH));
        } catch (IOException | RuntimeException e) {
            line.close();
            throw e;
        }
    }

    /** The form of recorded speech as Java's sound names it. */
    static AudioFormat format(Pcm pcm) {
        return new AudioFormat(pcm.rate(), pcm.bits(), pcm.channels(), pcm.bits() > 8, false);
    }

    private static TargetDataLine open() throws IOException {
        AudioFormat format = format(Pcm.SPEECH);
        try {
            TargetDataLine line = AudioSystem.getTargetDataLine(format);
            line.open(format);
            line.start();
            return line;
        } catch (LineUnavailableException e) {
            throw new IOException("the microphone is in use, or refuses 16 kHz", e);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new IOException(NONE, e);
        }
    }

    /** Copies from the line to the file on a thread of its own. */
    private static final class JavaTake implements Take {
        private static final long LOOK_NANOS = 20_000_000L;
        private static final long AHEAD_NANOS = 1_000_000_000L;
        private static final long DEAD_NANOS = 3_000_000_000L;

        private final TargetDataLine line;
        private final Path file;
        private final WavWriter writer;
        private final Thread copier;
        private long begun;
        private long heard;
        private volatile boolean paused;
        private volatile boolean ended;
        private volatile String trouble = "";

        JavaTake(TargetDataLine line, Path file, WavWriter writer) {
            this.line = line;
            this.file = file;
            this.writer = writer;
            copier = new Thread(this::copy, "microphone");
            copier.setDaemon(true);
            copier.start();
        }

        private void copy() {
            byte[] samples = new byte[Pcm.SPEECH.second()];
            begun = System.nanoTime();
            long last = begun;
            try {
                while (!ended) {
                    int there = Math.min(samples.length, line.available() / 2 * 2);
                    int read = there > 0 ? line.read(samples, 0, there) : 0;
                    if (read > 0) {
                        last = System.nanoTime();
                        keep(samples, read);
                    } else if (System.nanoTime() - last > DEAD_NANOS) {
                        trouble = "the microphone gives nothing any more";
                        return;
                    } else {
                        LockSupport.parkNanos(LOOK_NANOS);
                    }
                }
            } catch (IOException e) {
                trouble = "the recording cannot be written (" + e.getMessage() + ")";
            }
        }

        private void keep(byte[] samples, int read) throws IOException {
            heard += read;
            if (!paused) {
                writer.write(samples, read);
            }
            // A device that only pretends gives sound faster than time passes, and would fill the disk.
            while (!ended && heard * 1_000_000_000L / Pcm.SPEECH.second() > System.nanoTime() - begun + AHEAD_NANOS) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public String trouble() {
            return trouble;
        }

        @Override
        public void pause() {
            paused = true;
        }

        @Override
        public void resume() {
            paused = false;
        }

        @Override
        public void close() throws IOException {
            ended = true;
            try {
                copier.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            line.close();
            writer.close();
        }
    }
}
