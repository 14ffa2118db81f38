package io.github.pmdrill.history;

import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * What the first lines of the ledger fold to, kept so that a start need not read them again. It only saves time:
 * without it, or where it does not fit the ledger, the ledger is read.
 *
 * @param covers how many bytes of the ledger it stands for, whole lines
 * @param lastLine how many bytes the last of these lines has; 0 when there is none
 * @param check a checksum of that line
 * @param size how many bytes the ledger had when this was written
 * @param modified when the ledger had been written last, in nanoseconds
 * @param days on how many days something was practised
 * @param latest the last of those days, counted from 1970
 * @param reached the instant of the last line
 * @param zone in whose days it was counted
 */
record Checkpoint(
        long covers,
        int lastLine,
        long check,
        long size,
        long modified,
        int days,
        long latest,
        Instant reached,
        String zone,
        Map<String, Practised> practised) {
    /** Nothing is covered. */
    static final Checkpoint NONE = new Checkpoint(0, 0, 0, 0, 0, 0, Long.MIN_VALUE, Instant.EPOCH, "", Map.of());

    private static final String VERSION = "pmdrill practice 3";
    private static final String END = "end";

    /** The first of the lines of the file, after that of its version. */
    private static final int HEAD = 9;

    static Path file(Home home) {
        return home.root().resolve("practice.tsv");
    }

    /** What was kept; nothing when there is no such file or it is not whole. */
    static Optional<Checkpoint> read(Home home) {
        try {
            String text = Files.readString(file(home));
            int end = text.lastIndexOf('\n', text.length() - 2) + 1;
            if (!text.substring(end).equals(end(text.substring(0, end)))) {
                return Optional.empty();
            }
            return Optional.of(parse(text.split("\n", -1)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Checkpoint parse(String[] lines) {
        String[] head = lines[1].split("\t", -1);
        if (!lines[0].equals(VERSION) || head.length != HEAD) {
            throw new IllegalArgumentException("another version");
        }
        Map<String, Practised> practised = new HashMap<>();
        // Two lines stand before the questions; after them the end, and nothing behind its line feed.
        for (int i = 2; i < lines.length - 2; i++) {
            PractisedText.read(lines[i], practised);
        }
        return new Checkpoint(
                Long.parseLong(head[0]),
                Integer.parseInt(head[1]),
                Long.parseLong(head[2]),
                Long.parseLong(head[3]),
                Long.parseLong(head[4]),
                Integer.parseInt(head[5]),
                Long.parseLong(head[6]),
                WrittenTime.instant(head[7]),
                head[8],
                practised);
    }

    /** The last line, by which a file is known to be whole. */
    private static String end(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return END + "\t" + checksum(bytes, 0, bytes.length) + "\n";
    }

    /** Keeps it; where that fails, the next start reads more. */
    void write(Home home) {
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        text.append(covers)
                .append('\t')
                .append(lastLine)
                .append('\t')
                .append(check)
                .append('\t')
                .append(size);
        text.append('\t')
                .append(modified)
                .append('\t')
                .append(days)
                .append('\t')
                .append(latest)
                .append('\t')
                .append(reached)
                .append('\t')
                .append(zone)
                .append('\n');
        practised.forEach((question, seen) -> text.append(PractisedText.write(question, seen)));
        text.append(end(text.toString()));
        try {
            WholeFile.write(file(home), text.toString());
        } catch (IOException e) {
            // Nothing is lost by it: the ledger holds all of this.
        }
    }

    /** Whether it says nothing of a day or of one after it. */
    boolean isBefore(LocalDate day) {
        return latest < day.toEpochDay();
    }

    /** Whether all questions are still called what they were when it was written. */
    boolean knows(UnaryOperator<String> current) {
        return practised.keySet().stream().allMatch(id -> id.equals(current.apply(id)));
    }

    /** Whether the ledger still begins with what this stands for. */
    boolean fits(Ledger.Opened ledger) throws IOException {
        if (ledger.size() < covers || (ledger.size() == size && ledger.modified() != modified)) {
            return false;
        }
        return lastLine == 0 || checksum(ledger.bytes(covers - lastLine, lastLine), 0, lastLine) == check;
    }

    static long checksum(byte[] bytes, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return checksum.getValue();
    }
}
