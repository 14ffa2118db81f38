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
    private static final char TAB = '\t';
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

    /** Writes it as a line. */
    void write(StringBuilder text) {
        text.append(name).append(TAB).append(size).append(TAB).append(header).append(TAB);
        // Of this there is one for each day of ten years: a date in words would be most of the time that it takes.
        text.append(started.getEpochSecond())
                .append('.')
                .append(started.getNano())
                .append(TAB);
        text.append(own ? "own" : "copy").append(TAB).append(attempts).append('\n');
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws RuntimeException of any kind when it is something else
     */
    static JournalEntry read(String line) {
        int size = line.indexOf(TAB) + 1;
        int header = line.indexOf(TAB, size) + 1;
        int started = line.indexOf(TAB, header) + 1;
        int own = line.indexOf(TAB, started) + 1;
        int attempts = line.indexOf(TAB, own) + 1;
        return new JournalEntry(
                line.substring(0, size - 1),
                Long.parseLong(line, size, header - 1, 10),
                Long.parseLong(line, header, started - 1, 10),
                started(line, started, own - 1),
                line.startsWith("own", own),
                Integer.parseInt(line, attempts, line.length(), 10));
    }

    private static Instant started(String line, int from, int to) {
        int point = line.indexOf('.', from);
        if (line.charAt(to - 1) == 'Z') {
            // An earlier version wrote a date.
            return WrittenTime.instant(line.substring(from, to));
        }
        return Instant.ofEpochSecond(Long.parseLong(line, from, point, 10), Integer.parseInt(line, point + 1, to, 10));
    }
}
