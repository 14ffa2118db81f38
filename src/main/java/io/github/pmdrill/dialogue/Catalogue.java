package io.github.pmdrill.dialogue;

import java.util.List;

/** Things among which a person picks one: each is a row, and words find some of them. */
public interface Catalogue {
    /** The rows that are about these words, the best first; all of them where there are none. */
    List<Row> found(String words);

    /**
     * One thing.
     *
     * @param id what it is picked by
     * @param title what it is called
     * @param cells short remarks in columns, the same number on each row
     * @param detail the same remarks in a sentence
     * @param within words that find it and what belongs to it
     */
    record Row(String id, String title, List<String> cells, String detail, String within) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What came of it.
     *
     * @param id what was picked; empty when the person left
     * @param interrupted whether they left by Ctrl-C
     */
    record Picked(String id, boolean interrupted) {
        /** Nothing was picked. */
        public static final Picked NOTHING = new Picked("", false);
    }
}
