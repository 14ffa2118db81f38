package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes on with a session where it was left. */
public final class Resumption {
    private final Environment environment;
    private final boolean plain;

    public Resumption(Environment environment, boolean plain) {
        this.environment = environment;
        this.plain = plain;
    }

    /** Whether something in it is left to answer; one that cannot be read costs a line. */
    public boolean isOpen(Path journal) {
        return isOpen(journal, "");
    }

    /**
     * The same of sessions of one sort.
     *
     * @param title what they were named after; empty for all
     */
    public boolean isOpen(Path journal, String title) {
        try {
            Recorded recorded = Recorded.read(journal);
            boolean meant = title.isEmpty() || recorded.header().plan().title().equals(title);
            return meant && !recorded.session().isComplete();
        } catch (IOException e) {
            environment.err().println("pmdrill: passed over: " + e.getMessage());
            return false;
        }
    }

    /** Holds the rest; the exit code. */
    public int hold(Path file) throws IOException {
        try (Journal journal = Journal.open(file)) {
            Recorded recorded = Recorded.read(file);
            Session stands = recorded.session();
            List<Line> first = new ArrayList<>(List.of(Line.note("Going on with " + Journal.name(file) + ".")));
            if (!stands.turns().isEmpty()) {
                first.addAll(stands.opening());
            }
            return new Holding(environment, environment.bank(), plain)
                    .hold(journal, recorded.header(), stands, null, first);
        }
    }
}
