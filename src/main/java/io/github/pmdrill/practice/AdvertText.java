package io.github.pmdrill.practice;

import io.github.pmdrill.text.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A job advert as plain text: a file, or standard input. */
public final class AdvertText {
    /** Adverts are shorter; of what is longer the beginning is read. */
    private static final int MOST = 64 * 1024;

    /** A character has so many octets at most. */
    private static final int OCTETS = 4;

    private AdvertText() {}

    /**
     * Its beginning.
     *
     * @param named a file, or {@code -} for standard input
     * @throws Misuse when it is no text, or none is there
     */
    public static String of(String named, Environment environment) throws IOException {
        String text = named.equals("-") ? input(environment.in().get()) : file(named);
        String shown = named.equals("-") ? "the advert" : SafeText.line(named);
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw new Misuse(shown + " is not text; save the advert as plain text, in UTF-8");
        }
        if (text.isBlank()) {
            throw new Misuse(shown + " is empty");
        }
        if (text.length() > MOST) {
            environment.warn("the advert is long; only its beginning is read");
            return text.substring(0, MOST);
        }
        return text;
    }

    private static String file(String named) throws IOException {
        Path path;
        try {
            path = Path.of(named);
        } catch (InvalidPathException e) {
            throw new Misuse("--job names a file, or - for standard input");
        }
        if (named.isBlank() || Files.notExists(path) || Files.isDirectory(path)) {
            throw new Misuse("--job names a file, or - for standard input; there is no file " + SafeText.line(named));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(OCTETS * (MOST + 1));
            CharBuffer text = CharBuffer.allocate(bytes.length);
            // Not at its end: the last character of the beginning may be cut in two.
            boolean broken = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes), text, false)
                    .isError();
            return text.flip() + (broken ? "\uFFFD" : "");
        }
    }

    private static String input(BufferedReader in) throws IOException {
        char[] text = new char[MOST + 1];
        int length = 0;
        for (int read = in.read(text, 0, text.length); read > 0; read = in.read(text, length, text.length - length)) {
            length += read;
        }
        return new String(text, 0, length);
    }
}
