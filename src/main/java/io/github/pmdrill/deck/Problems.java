package io.github.pmdrill.deck;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Problems {
    private final String file;
    private final List<DeckProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void error(Place place, String message) {
        found.add(new DeckProblem(file, place, DeckProblem.Weight.ERROR, message));
    }

    void rule(Place place, String message) {
        found.add(new DeckProblem(file, place, DeckProblem.Weight.RULE, message));
    }

    void warning(Place place, String message) {
        found.add(new DeckProblem(file, place, DeckProblem.Weight.WARNING, message));
    }

    String file() {
        return file;
    }

    /** The live list, for readers that add to it themselves. */
    List<DeckProblem> found() {
        return found;
    }
}
