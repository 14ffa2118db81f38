package io.github.pmdrill.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The form of samples that are not compressed.
 *
 * @param rate samples a second of each channel
 * @param channels how many there are
 * @param bits of a sample: 8, 16, 24 or 32
 */
public record Pcm(int rate, int channels, int bits) {
    /** How speech is recorded: 16 kHz, one channel. */
    public static final Pcm SPEECH = new Pcm(16_000, 1, 16);

    /** How many bytes a WAV file has before its samples, as it is written here. */
    static final int HEADER = 44;

    private static final int CHUNK = 8;

    /** Refuses what nobody records. */
    public Pcm {
        boolean sane = rate >= 1_000 && rate <= 384_000 && channels >= 1 && channels <= 8;
        if (!sane || bits < 8 || bits > 32 || bits % 8 != 0) {
            throw new IllegalArgumentException(
                    "no samples of speech: " + rate + " Hz, " + channels + " channels, " + bits + " bits");
        }
    }

    /** How many bytes one sample of all channels takes. */
    public int frame() {
        return channels * bits / 8;
    }

    /** How many bytes a second takes. */
    public int second() {
        return rate * frame();
    }

    /** How many whole samples, in bytes, come before an instant of the recording. */
    public long bytes(Duration at) {
        return Math.max(0, at.toMillis()) * rate / 1_000 * frame();
    }

    /** How long so many bytes last. */
    public Duration length(long bytes) {
        return Duration.ofMillis(bytes / frame() * 1_000 / rate);
    }

    /** The beginning of a WAV file with so many bytes of samples. */
    ByteBuffer header(long samples) {
        int data = (int) Math.min(samples, Integer.MAX_VALUE - HEADER);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(word("RIFF")).putInt(HEADER - CHUNK + data).put(word("WAVE"));
        header.put(word("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        header.putInt(rate).putInt(second()).putShort((short) frame()).putShort((short) bits);
        return header.put(word("data")).putInt(data).flip();
    }

    private static byte[] word(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
