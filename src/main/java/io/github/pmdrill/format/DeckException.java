package io.github.pmdrill.format;

import java.util.List;
import java.util.stream.Collectors;

/** A deck that cannot be used, with every reason at once. */
public final class DeckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DeckProblem> problems;

    /**
     * @param problems at least one
     */
    public DeckException(List<DeckProblem> problems) {
        super(problems.stream().map(DeckProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every mistake found, in the order of the files. */
    public List<DeckProblem> problems() {
        return problems;
    }
}
