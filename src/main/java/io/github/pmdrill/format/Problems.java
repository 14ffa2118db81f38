package io.github.pmdrill.format;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
public final class Problems {
    private final String file;
    private final List<DeckProblem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    /** What keeps the file from being read. */
    public void error(Place place, String message) {
        found.add(new DeckProblem(file, place, DeckProblem.Weight.ERROR, message));
    }

    /** What breaks a rule of good questions. */
    public void rule(Place place, String message) {
        found.add(new DeckProblem(file, place, DeckProblem.Weight.RULE, message));
    }

    /** What may be meant, and is worth a look. */
    public void warning(Place place, String message) {
        found.add(new DeckProblem(file, place, DeckProblem.Weight.WARNING, message));
    }

    /** The live list, for readers that add to it themselves. */
    public List<DeckProblem> found() {
        return found;
    }
}
