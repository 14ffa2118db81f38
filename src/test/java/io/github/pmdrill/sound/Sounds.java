package io.github.pmdrill.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Recordings that are made up: stretches of a voice's loudness and of a room's. */
public final class Sounds {
    private Sounds() {}

    /** Seconds of speech and of silence in turn, the first one speech, in a room with a little noise. */
    public static Path of(Path file, double... seconds) {
        return of(file, Pcm.SPEECH, 0.002, seconds);
    }

    /** Samples one behind the other, as speech is recorded. */
    public static Path of(Path file, short[]... parts) {
        try (WavWriter writer = new WavWriter(file, Pcm.SPEECH)) {
            for (short[] part : parts) {
                ByteBuffer bytes = ByteBuffer.allocate(2 * part.length).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asShortBuffer().put(part);
                writer.write(bytes.array(), bytes.capacity());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A recording of one channel of 16 bits, at another rate. */
    public static short[] resampled(WavFile file, int rate) throws IOException {
        byte[] all = Files.readAllBytes(file.path());
        ByteBuffer bytes = ByteBuffer.wrap(all, (int) file.from(), (int) file.bytes());
        short[] samples = new short[(int) file.bytes() / 2];
        bytes.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        short[] resampled =
                new short[(int) ((long) samples.length * rate / file.pcm().rate())];
        for (int i = 0; i < resampled.length; i++) {
            double at = (double) i * file.pcm().rate() / rate;
            int before = (int) at;
            int after = Math.min(samples.length - 1, before + 1);
            resampled[i] = (short) (samples[before] + (at - before) * (samples[after] - samples[before]));
        }
        return resampled;
    }

    /** Without the silence before and behind. */
    public static short[] trimmed(short[] samples) {
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < 500) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < 500) {
            to--;
        }
        return Arrays.copyOfRange(samples, from, to);
    }

    /** The same in any form, and with so much noise. */
    static Path of(Path file, Pcm pcm, double noise, double... seconds) {
        Random random = new Random(7);
        try (WavWriter writer = new WavWriter(file, pcm)) {
            long at = 0;
            for (int i = 0; i < seconds.length; i++) {
                int samples = (int) (seconds[i] * pcm.rate());
                byte[] bytes = new byte[samples * pcm.frame()];
                for (int n = 0; n < samples; n++, at++) {
                    double voice = i % 2 == 0 ? 0.2 * Math.sin(2 * Math.PI * 180 * at / pcm.rate()) : 0;
                    put(bytes, n, pcm, voice + noise * (random.nextDouble() - 0.5) * 2);
                }
                writer.write(bytes, bytes.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(byte[] bytes, int n, Pcm pcm, double value) {
        for (int channel = 0; channel < pcm.channels(); channel++) {
            int at = n * pcm.frame() + channel * pcm.bits() / 8;
            int sample = (int) (value * ((1L << (pcm.bits() - 1)) - 1));
            if (pcm.bits() == 8) {
                bytes[at] = (byte) (sample + 128);
            } else {
                for (int b = 0; b < pcm.bits() / 8; b++) {
                    bytes[at + b] = (byte) (sample >> (8 * b));
                }
            }
        }
    }
}
