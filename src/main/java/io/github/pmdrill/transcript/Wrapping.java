package io.github.pmdrill.transcript;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of text into the rows of a terminal, at its blanks; only a word that is too long is cut. */
final class Wrapping {
    private final Looks looks;
    private final int width;
    private final List<String> rows = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private int used;

    Wrapping(Looks looks, int width) {
        this.looks = looks;
        this.width = width;
    }

    /** The rows of a line, whose blanks are kept where it is not broken. */
    List<String> rows(String line, String first, String rest) {
        String lead = first;
        for (String word : line.split("(?<= )(?=[^ ])", -1)) {
            int columns = Columns.of(word.stripTrailing());
            if (used > 0 && used + columns > room(lead)) {
                end(lead);
                lead = rest;
            }
            for (int c : word.codePoints().toArray()) {
                if (c != ' ' && used + Columns.of(c) > room(lead)) {
                    end(lead);
                    lead = rest;
                }
                row.appendCodePoint(c);
                used += Columns.of(c);
            }
        }
        end(lead);
        return rows;
    }

    private int room(String lead) {
        return Math.max(8, width - Columns.of(lead));
    }

    private void end(String lead) {
        String text = looks.row(row.toString().stripTrailing(), open);
        rows.add((lead + text).stripTrailing());
        row.setLength(0);
        used = 0;
    }
}
