package io.github.pmdrill.history;

import io.github.pmdrill.deck.Node;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.drill.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal that was read back.
 *
 * @param sound how many bytes are whole lines that were understood
 */
public record Recorded(Path file, Header header, List<Turn> turns, long sound) {
    /** Copies the list. */
    public Recorded {
        turns = List.copyOf(turns);
    }

    /**
     * Reads a journal past a torn last line.
     *
     * @throws IOException naming the file and what is wrong with it
     */
    public static Recorded read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = lineEnd(bytes, 0);
        if (end < 0) {
            throw new IOException(Journal.name(file) + " has no whole first line; nothing was kept in it");
        }
        Header header;
        try {
            header = JournalFormat.header(Node.fromJson(text(bytes, 0, end)));
        } catch (RuntimeException e) {
            throw new IOException(Journal.name(file) + " cannot be read: " + firstLine(e), e);
        }
        List<Turn> turns = new ArrayList<>();
        int start = end + 1;
        for (end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
            try {
                turns.add(JournalFormat.turn(Node.fromJson(text(bytes, start, end))));
            } catch (RuntimeException e) {
                throw new IOException(
                        Journal.name(file) + " cannot be read: line " + (turns.size() + 2) + ": " + firstLine(e), e);
            }
            start = end + 1;
        }
        return new Recorded(file, header, turns, start);
    }

    /**
     * The session as it stood.
     *
     * @throws IOException when the journal's lines do not follow from each other
     */
    public Session session() throws IOException {
        try {
            return Session.resume(header.plan(), turns);
        } catch (RuntimeException e) {
            throw new IOException(Journal.name(file) + " does not fit together: " + firstLine(e), e);
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
    }
}
