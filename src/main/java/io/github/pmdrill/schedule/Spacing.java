package io.github.pmdrill.schedule;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.notes.Grade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the reviews of an item are: until the chance to recall it falls to 0.9 (a card) or 0.85 (a question),
 * and 60 days at most. Before an interview, at most half of the days that were left at the last review, so that
 * everything comes once more.
 *
 * @param today a date of interview before it counts for nothing
 * @param interview the day of the interview, or null
 */
public record Spacing(LocalDate today, @Nullable LocalDate interview) {
    private static final double CARD = 0.9;
    private static final double QUESTION = 0.85;
    private static final long LONGEST = 60;

    /** The day on which an item is due; may lie before today. */
    public LocalDate due(Kind kind, Standing standing) {
        double retention = kind == Kind.CARD ? CARD : QUESTION;
        return standing.last().plusDays(Fsrs.interval(standing.memory(), retention, longest(standing.last())));
    }

    /**
     * In how many days an item is due when it is graded so today.
     *
     * @param standing where it stands, or null when it is new; an item that was graded today keeps that grade
     */
    public long days(Kind kind, @Nullable Standing standing, Grade grade) {
        Standing next = standing == null ? Standing.first(today, grade) : standing.after(today, grade);
        return ChronoUnit.DAYS.between(today, due(kind, next));
    }

    private long longest(LocalDate last) {
        if (interview == null || interview.isBefore(today)) {
            return LONGEST;
        }
        return Math.max(1, Math.min(LONGEST, ChronoUnit.DAYS.between(last, interview) / 2));
    }
}
