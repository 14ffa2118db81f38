package io.github.pmdrill.history;

import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Relearning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A question that was answered to its end: one line of the ledger.
 *
 * @param question {@code deck/question}
 * @param part what of it was asked again, as {@link Again#part}; empty for the whole question
 * @param session the name of its journal
 * @param at when its last reply was given
 * @param day the day that was, where the person was
 * @param seconds how long it took, pauses not counted
 * @param blind ratings before the outline, by dimension
 * @param revised ratings after the outline, by dimension
 * @param guess how many points the person guessed; -1 when none was made
 * @param points how many points there are; 0 also where the person passed over them, so that none counts as missed
 * @param ticked the points the person ticked
 * @param grade how well it went, again, hard, good or easy; empty for a card that was passed over
 * @param soon whether the person wants to see it again soon
 */
public record Attempt(
        String question,
        String part,
        String session,
        Instant at,
        LocalDate day,
        long seconds,
        Map<String, Integer> blind,
        Map<String, Integer> revised,
        int guess,
        int points,
        List<String> ticked,
        String grade,
        boolean soon) {
    /** The same attempt at a question that is called otherwise now. */
    Attempt renamed(String current) {
        return current.equals(question)
                ? this
                : new Attempt(
                        current, part, session, at, day, seconds, blind, revised, guess, points, ticked, grade, soon);
    }

    /** Whether it was the whole question, and not a part of it that came again. */
    public boolean isWhole() {
        return part.isEmpty();
    }

    /** Whether it was a card that came back in its session: time spent, and nothing for the schedule. */
    public boolean isRelearning() {
        return part.equals(Relearning.PART);
    }

    /** Of an interview that is complete. */
    static Attempt of(String session, Zone zone, Interview interview) {
        Instant ended = interview.ended().orElse(Instant.EPOCH);
        return new Attempt(
                interview.question().id().toString(),
                interview.part(),
                session,
                ended,
                zone.day(ended),
                interview.elapsed().toSeconds(),
                interview.blind(),
                interview.revised(),
                interview.guess().orElse(-1),
                interview.reviewed() ? interview.question().points().size() : 0,
                List.copyOf(interview.ticked()),
                interview.grade().map(Grade::id).orElse(""),
                interview.soon());
    }

    /** Of two fields, and not of all: a ledger of 40,000 lines is made into a set. */
    @Override
    public int hashCode() {
        return at.hashCode() * 31 + question.hashCode();
    }
}
