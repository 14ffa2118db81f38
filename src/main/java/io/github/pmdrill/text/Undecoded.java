package io.github.pmdrill.text;

import java.io.IOException;

/** Arguments that Java could not decode. They would be taken for others: a name to replace would not be found. */
public final class Undecoded {
    private Undecoded() {}

    /**
     * Refuses the first of them.
     *
     * @param charset the character set in which Java read them, as it names it
     * @throws IOException naming it
     */
    public static void refuse(String charset, String... args) throws IOException {
        for (String arg : args) {
            // In plain ASCII, by the name that POSIX has for it, Java puts a question mark for every other byte.
            if (arg.contains("\uFFFD") || (charset.startsWith("ANSI_X3.4") && arg.contains("?"))) {
                throw new IOException("an argument cannot be read as " + (charset.isEmpty() ? "text" : charset) + ": "
                        + arg + "; pmdrill takes UTF-8");
            }
        }
    }
}
