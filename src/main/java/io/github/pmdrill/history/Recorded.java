package io.github.pmdrill.history;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.files.Presence;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.plan.Intervals;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /** The same, and in how many days its cards come back. */
    public Recorded with(Intervals known) {
        return new Recorded(file, header.with(header.plan().with(known)), turns, sound);
    }

    /**
     * Reads a journal past a torn last line.
     *
     * @throws IOException naming the file and what is wrong with it
     */
    public static Recorded read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        int end = lineEnd(bytes, 0);
        if (end < 0) {
            throw new IOException(Journal.name(file) + " has no whole first line; nothing was kept in it");
        }
        Header header = line(file, 1, text(bytes, 0, end), JournalFormat::header);
        List<Turn> turns = new ArrayList<>();
        int start = end + 1;
        int number = 1;
        for (end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
            String text = text(bytes, start, end);
            number++;
            // Whatever went over the file may have doubled its lines' ends.
            if (!text.isBlank()) {
                turns.add(line(file, number, text, JournalFormat::turn));
            }
            start = end + 1;
        }
        return new Recorded(file, header, turns, start);
    }

    /**
     * Reads no more than the first line of a journal.
     *
     * @throws IOException naming the file and what is wrong with it
     */
    public static Header header(Path file) throws IOException {
        Presence.ofFile(file);
        return line(file, 1, JournalEntry.firstLine(file), JournalFormat::header);
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            Presence.ofFile(file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException(Journal.name(file) + " cannot be read: " + IoReasons.of(e), e);
        }
    }

    private static <T> T line(Path file, int number, String line, Function<Node, T> reader) throws IOException {
        String wrong = Journal.name(file) + " cannot be read: " + (number == 1 ? "" : "line " + number + ": ");
        Node node;
        try {
            node = Node.fromJson(line);
        } catch (DeckException e) {
            throw new IOException(wrong + "not JSON", e);
        }
        try {
            return reader.apply(node);
        } catch (Unreadable e) {
            throw new IOException(wrong + e.getMessage(), e);
        } catch (RuntimeException e) {
            // Java's own words ("null", an index) would say nothing to whoever edited it.
            throw new IOException(wrong + "not what pmdrill writes there", e);
        }
    }

    /**
     * The session as it stood.
     *
     * @throws IOException when the journal's lines do not follow from each other
     */
    public Session session() throws IOException {
        String wrong = Journal.name(file) + " does not fit together: ";
        int number = 1;
        try {
            Session session = Session.begin(header.plan());
            for (Turn turn : turns) {
                number++;
                session = after(session, turn, wrong, number);
            }
            return session;
        } catch (RuntimeException e) {
            throw new IOException(wrong + "line " + number + " is not what could come there", e);
        }
    }

    private static Session after(Session session, Turn turn, String wrong, int number) throws IOException {
        Prompt prompt = session.prompt();
        if (!turn.step().equals(prompt.step())) {
            throw new IOException(wrong + "line " + number + " answers " + SafeText.line(turn.step()) + ", but "
                    + prompt.step() + " was asked");
        }
        // A level of 9 would go into the figures. What takes words took them when they were typed.
        boolean picked =
                prompt.input().form() == Input.Form.SHORT && turn.reply().act() == Act.ANSWER;
        if (picked && prompt.complaint(turn.reply()).isPresent()) {
            throw new IOException(wrong + "line " + number + " is no answer to " + prompt.step());
        }
        return session.after(turn);
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
}
