package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A WAV file that is there. The sizes in its header are not believed where the file has fewer samples, or where whoever
 * wrote it did not come to its end and left them zero: it is read as far as it goes.
 *
 * @param from where its samples begin
 * @param bytes how many bytes of them there are
 */
public record WavFile(Path path, Pcm pcm, long from, long bytes) {
    private static final int PLAIN = 1;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int CHUNK = 8;

    /** Some programs that write to a pipe, or are ended, leave the size of the samples at about the most there is. */
    private static final long UNKNOWN = 0x7F000000L;

    /**
     * Reads its header.
     *
     * @throws IOException when it is no WAV file of plain samples
     */
    public static WavFile read(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer riff = read(path, channel, 0, 12);
            if (!word(riff, 0).equals("RIFF") || !word(riff, 8).equals("WAVE")) {
                throw new IOException(path.getFileName() + " is no WAV file");
            }
            return chunks(path, channel);
        } catch (IllegalArgumentException e) {
            throw new IOException(path.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static WavFile chunks(Path path, FileChannel channel) throws IOException {
        long at = 12;
        Pcm pcm = Pcm.SPEECH;
        while (true) {
            ByteBuffer head = read(path, channel, at, CHUNK);
            long size = head.getInt(4) & 0xFFFFFFFFL;
            at += CHUNK;
            if (word(head, 0).equals("data")) {
                long there = Math.max(0, channel.size() - at);
                boolean unknown = size == 0 || size >= UNKNOWN;
                long bytes = unknown ? there : Math.min(there, size);
                return new WavFile(path, pcm, at, bytes - bytes % pcm.frame());
            }
            if (word(head, 0).equals("fmt ")) {
                pcm = pcm(path, read(path, channel, at, 16));
            }
            // Chunks begin at even places.
            at += size + size % 2;
        }
    }

    private static Pcm pcm(Path path, ByteBuffer format) throws IOException {
        int coding = format.getShort(0) & 0xFFFF;
        if (coding != PLAIN && coding != EXTENSIBLE) {
            throw new IOException(path.getFileName() + " is compressed, and cannot be measured");
        }
        return new Pcm(format.getInt(4), format.getShort(2), format.getShort(14));
    }

    private static ByteBuffer read(Path path, FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException(path.getFileName() + " ends before its first sample");
            }
        }
        return bytes;
    }

    private static String word(ByteBuffer bytes, int at) {
        byte[] word = new byte[4];
        bytes.get(at, word);
        return new String(word, StandardCharsets.US_ASCII);
    }

    /** How long it lasts. */
    public Duration length() {
        return pcm.length(bytes);
    }

    /**
     * The loudness of each stretch of so many milliseconds, as the root of the mean square of its samples: 0 for none, 1
     * for the most that there can be.
     *
     * @param start where to begin
     */
    public double[] loudness(Duration start, int millis) throws IOException {
        int window = Math.max(1, pcm.rate() * millis / 1_000) * pcm.frame();
        long skipped = Math.min(bytes, pcm.bytes(start));
        int windows = (int) ((bytes - skipped) / window);
        double[] loudness = new double[windows];
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            int many = Math.max(1, (1 << 20) / window);
            for (int done = 0; done < windows; done += many) {
                int now = Math.min(many, windows - done);
                ByteBuffer samples = read(path, channel, from + skipped + (long) done * window, now * window);
                for (int i = 0; i < now; i++) {
                    loudness[done + i] = rms(samples, i * window, window);
                }
            }
        }
        return loudness;
    }

    private double rms(ByteBuffer samples, int from, int length) {
        int step = pcm.bits() / 8;
        double sum = 0;
        double mean = 0;
        int count = length / step;
        for (int at = from; at < from + length; at += step) {
            double sample = sample(samples, at, step);
            sum += sample * sample;
            mean += sample;
        }
        // A cheap sound card's samples may lie beside zero by a constant, which nobody hears.
        double offset = mean / count;
        return Math.sqrt(Math.max(0, sum / count - offset * offset));
    }

    private static double sample(ByteBuffer samples, int at, int step) {
        return switch (step) {
            case 1 -> ((samples.get(at) & 0xFF) - 128) / 128.0;
            case 2 -> samples.getShort(at) / 32_768.0;
            case 3 -> ((samples.get(at + 2) << 16) | (samples.getShort(at) & 0xFFFF)) / 8_388_608.0;
            default -> samples.getInt(at) / 2_147_483_648.0;
        };
    }
}
