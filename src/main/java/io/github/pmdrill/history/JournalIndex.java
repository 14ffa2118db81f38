package io.github.pmdrill.history;

import io.github.pmdrill.files.WholeFile;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which journals the ledger was made of. It only saves time: without it, or where it does not fit, journals are read.
 *
 * @param fingerprint of the names and sizes of all journals
 * @param unreadable how many could not be read, and are tried again
 * @param ledger the ledger as it was when this was written
 * @param entries by name
 */
record JournalIndex(long fingerprint, int unreadable, String ledger, Map<String, JournalEntry> entries) {
    private static final String VERSION = "pmdrill journals 1";
    private static final String TAB = "\t";

    private static Path file(Home home) {
        return home.root().resolve("journals.tsv");
    }

    static JournalIndex of(Map<String, Long> sizes, String ledger, Collection<JournalEntry> entries) {
        Map<String, JournalEntry> named = new LinkedHashMap<>();
        entries.forEach(entry -> named.put(entry.name(), entry));
        int unreadable = (int) entries.stream().filter(e -> !e.isReadable()).count();
        return new JournalIndex(fingerprint(sizes), unreadable, ledger, named);
    }

    /**
     * The names and sizes of the journals of a home; none when there is no folder.
     *
     * @throws IOException when the folder is there and cannot be read
     */
    static Map<String, Long> sizes(Home home) throws IOException {
        // Of this there is one for each day of ten years: java.io is three times as fast as java.nio here.
        File folder = home.sessions().toFile();
        String[] names = folder.list((in, name) -> name.endsWith(Journal.SUFFIX));
        Map<String, Long> sizes = new LinkedHashMap<>();
        if (names == null) {
            // It says no reason, unlike the slower way, which does when there is one.
            home.journals();
            return sizes;
        }
        for (String name : names) {
            sizes.put(name.substring(0, name.length() - Journal.SUFFIX.length()), new File(folder, name).length());
        }
        return sizes;
    }

    private static long fingerprint(Map<String, Long> sizes) {
        long sum = sizes.size();
        for (Map.Entry<String, Long> entry : sizes.entrySet()) {
            long mixed = (entry.getKey().hashCode() * 0x9E3779B97F4A7C15L) ^ entry.getValue();
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            sum += mixed ^ (mixed >>> 27);
        }
        return sum;
    }

    /** Whether nothing has changed since it was written; reads no more than its first line. */
    static boolean fits(Home home, Map<String, Long> sizes, String ledger) {
        try (BufferedReader reader = Files.newBufferedReader(file(home))) {
            String first = reader.readLine();
            return first != null
                    && first.equals(String.join(TAB, VERSION, Long.toString(fingerprint(sizes)), "0", ledger));
        } catch (IOException e) {
            return false;
        }
    }

    /** What was kept; nothing when there is no such file or it is not whole. */
    static Optional<JournalIndex> read(Home home) {
        try {
            String text = Files.readString(file(home));
            int start = text.indexOf('\n') + 1;
            String[] head = text.substring(0, start - 1).split(TAB, -1);
            int last = text.lastIndexOf('\n', text.length() - 2) + 1;
            Map<String, JournalEntry> entries = new LinkedHashMap<>();
            int count = 0;
            for (int end = text.indexOf('\n', start); start < last; end = text.indexOf('\n', start)) {
                JournalEntry entry = JournalEntry.read(text.substring(start, end));
                entries.put(entry.name(), entry);
                start = end + 1;
                count++;
            }
            boolean whole = head[0].equals(VERSION) && text.startsWith("end " + count + "\n", last);
            return whole
                    ? Optional.of(
                            new JournalIndex(Long.parseLong(head[1]), Integer.parseInt(head[2]), head[3], entries))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps it; where that fails, the next start reads more. */
    void write(Home home) {
        StringBuilder text = new StringBuilder(
                String.join(TAB, VERSION, Long.toString(fingerprint), Integer.toString(unreadable), ledger) + "\n");
        entries.values().forEach(entry -> entry.write(text));
        text.append("end ").append(entries.size()).append('\n');
        try {
            WholeFile.write(file(home), text.toString());
        } catch (IOException e) {
            // Nothing is lost by it: the journals say all of this.
        }
    }
}
