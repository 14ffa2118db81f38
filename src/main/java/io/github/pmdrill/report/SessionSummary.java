package io.github.pmdrill.report;

import java.util.List;

/**
 * A session as the list of them shows it.
 *
 * @param session its name
 * @param questions the ids of all that it was to ask, in order
 * @param titles their titles at that time, in order
 * @param done how many of them were answered to their end
 * @param seconds how long those took, pauses not counted
 */
public record SessionSummary(String session, List<String> questions, List<String> titles, int done, long seconds) {
    /** Copies the lists. */
    public SessionSummary {
        questions = List.copyOf(questions);
        titles = List.copyOf(titles);
    }

    /** Whether every question was answered to its end. */
    public boolean isFinished() {
        return done >= questions.size();
    }
}
