package io.github.pmdrill.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A journal in the index: what tells its session from others, whatever the file is called.
 *
 * @param name the file's, without its ending
 * @param size in bytes, when it was read
 * @param header a checksum of its first line, by which a session is known; 0 when it could not be read
 * @param started when its session was begun
 * @param own whether the file has the name that pmdrill gives it, and not one that another program gave a copy
 * @param attempts how many finished questions are in it
 */
record JournalEntry(String name, long size, long header, Instant started, boolean own, int attempts) {
    private static final String TAB = "\t";
    private static final Pattern STAMP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2})(\\d{2})(\\d{2}).*", Pattern.DOTALL);

    /** One that was read. */
    static JournalEntry of(String name, long size, String firstLine, Header header, int attempts) {
        String given =
                Journal.named(header.started(), header.zone(), header.plan().title());
        boolean own = name.equals(given)
                || (name.startsWith(given + "-")
                        && name.substring(given.length() + 1).matches("\\d{1,6}"));
        return new JournalEntry(name, size, known(firstLine), header.started(), own, attempts);
    }

    private static long known(String firstLine) {
        long sum = 1;
        for (int i = 0; i < firstLine.length(); i++) {
            sum = sum * 1_000_003 + firstLine.charAt(i);
        }
        return sum == 0 ? 1 : sum;
    }

    /** One that cannot be read; its place in the order is that of its name. */
    static JournalEntry unreadable(String name, long size) {
        Matcher stamp = STAMP.matcher(name);
        Instant started = Instant.EPOCH;
        if (stamp.matches()) {
            try {
                started = Instant.parse(stamp.group(1) + ":" + stamp.group(2) + ":" + stamp.group(3) + "Z");
            } catch (RuntimeException e) {
                // A name like a time that is none.
            }
        }
        return new JournalEntry(name, size, 0, started, false, 0);
    }

    boolean isReadable() {
        return header != 0;
    }

    /** The first line of a journal. */
    static String firstLine(Path journal) throws IOException {
        try (var reader = Files.newBufferedReader(journal)) {
            String line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    String toLine() {
        return String.join(
                TAB,
                name,
                Long.toString(size),
                Long.toString(header),
                started.toString(),
                own ? "own" : "copy",
                Integer.toString(attempts));
    }

    /**
     * Reads what {@link #toLine} has written.
     *
     * @throws RuntimeException of any kind when it is something else
     */
    static JournalEntry fromLine(String line) {
        String[] cells = line.split(TAB, -1);
        return new JournalEntry(
                cells[0],
                Long.parseLong(cells[1]),
                Long.parseLong(cells[2]),
                Instant.parse(cells[3]),
                cells[4].equals("own"),
                Integer.parseInt(cells[5]));
    }
}
