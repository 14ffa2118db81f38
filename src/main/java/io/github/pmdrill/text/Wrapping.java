package io.github.pmdrill.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Breaks a line of text into rows, at its blanks. */
public final class Wrapping {
    private static final int NARROWEST = 8;

    private final int first;
    private final int rest;
    private final boolean cuts;
    private final Predicate<String> begins;

    private final List<String> rows = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private int used;

    private Wrapping(int first, int rest, boolean cuts, Predicate<String> begins) {
        this.first = Math.max(NARROWEST, first);
        this.rest = Math.max(NARROWEST, rest);
        this.cuts = cuts;
        this.begins = begins;
    }

    /**
     * The rows of a line, whose blanks are kept where it is not broken; only a word that is too long for a row is cut.
     *
     * @param first how many columns the first row has
     * @param rest how many every other has
     */
    public static List<String> rows(String line, int first, int rest) {
        return new Wrapping(first, rest, true, word -> true).broken(line);
    }

    /**
     * The same with all words whole, however long one is.
     *
     * @param begins which words may stand at the beginning of a row
     */
    public static List<String> words(String line, int width, Predicate<String> begins) {
        return new Wrapping(width, width, false, begins).broken(line);
    }

    private List<String> broken(String line) {
        for (String word : parted(line)) {
            String bare = word.stripTrailing();
            if (used > 0 && used + Columns.of(bare) > room() && begins.test(bare)) {
                end();
            }
            if (cuts) {
                word.codePoints().forEach(this::put);
            } else {
                row.append(word);
                used += Columns.of(word);
            }
        }
        end();
        return rows;
    }

    /** Its words, each with the blanks behind it. */
    private static List<String> parted(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i - 1) == ' ' && line.charAt(i) != ' ') {
                words.add(line.substring(from, i));
                from = i;
            }
        }
        words.add(line.substring(from));
        return words;
    }

    private void put(int c) {
        if (c != ' ' && used + Columns.of(c) > room()) {
            end();
        }
        row.appendCodePoint(c);
        used += Columns.of(c);
    }

    private int room() {
        return rows.isEmpty() ? first : rest;
    }

    private void end() {
        rows.add(row.toString().stripTrailing());
        row.setLength(0);
        used = 0;
    }
}
