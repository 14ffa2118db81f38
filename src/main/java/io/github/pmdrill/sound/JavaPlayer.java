package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeaker that Java finds. */
final class JavaPlayer implements Player {
    @Override
    public Playing play(WavFile file, Duration from) throws IOException {
        AudioFormat format = JavaMicrophone.format(file.pcm());
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format);
            line.start();
            return new JavaPlaying(line, file, from);
        } catch (LineUnavailableException e) {
            throw new IOException("the loudspeaker is in use", e);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new IOException("no loudspeaker was found", e);
        }
    }

    /** Copies from the file to the line on a thread of its own. */
    private static final class JavaPlaying implements Playing {
        private final SourceDataLine line;
        private final WavFile file;
        private final Duration from;
        private final Thread copier;
        private volatile boolean ended;
        private volatile String trouble = "";

        JavaPlaying(SourceDataLine line, WavFile file, Duration from) {
            this.line = line;
            this.file = file;
            this.from = from;
            copier = new Thread(this::copy, "loudspeaker");
            copier.setDaemon(true);
            copier.start();
        }

        private void copy() {
            int tenth = Math.max(1, file.pcm().rate() / 10) * file.pcm().frame();
            long end = file.from() + file.bytes();
            try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
                long at = file.from() + file.pcm().bytes(from);
                while (!ended && at < end) {
                    ByteBuffer samples = ByteBuffer.allocate((int) Math.min(tenth, end - at));
                    int read = channel.read(samples, at);
                    int whole = read - read % file.pcm().frame();
                    if (whole <= 0) {
                        break;
                    }
                    at += line.write(samples.array(), 0, whole);
                }
                if (!ended) {
                    line.drain();
                }
            } catch (IOException e) {
                trouble = "the recording cannot be read (" + e.getMessage() + ")";
            }
        }

        @Override
        public Duration at() {
            return from.plusNanos(line.getMicrosecondPosition() * 1_000);
        }

        @Override
        public boolean isOver() {
            return !copier.isAlive();
        }

        @Override
        public String trouble() {
            return trouble;
        }

        @Override
        public void await() {
            try {
                copier.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            ended = true;
            line.stop();
            line.flush();
            await();
            line.close();
        }
    }
}
