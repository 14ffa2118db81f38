package io.github.pmdrill.history;

import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Done;
import io.github.pmdrill.schedule.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question has seen of practice, folded from the ledger.
 *
 * @param times how often it was practised whole
 * @param last when it was practised whole the last time; the epoch when never
 * @param session the session in which that was; empty when never
 * @param standing where it stands in the schedule, or null when it never had a grade
 * @param answered what a follow-up is chosen by, or null when it was never practised whole
 * @param followUps the parts of the follow-ups that were put on their own, the one put last at the end
 */
record Practised(
        int times,
        Instant last,
        String session,
        @Nullable Standing standing,
        @Nullable Answered answered,
        List<String> followUps) {
    static final Practised NEVER = new Practised(0, Instant.EPOCH, "", null, null, List.of());

    /** Copies the list. */
    Practised {
        followUps = List.copyOf(followUps);
    }

    /**
     * After one more line of the ledger.
     *
     * @param day on which that was
     */
    Practised after(Attempt attempt, LocalDate day) {
        if (attempt.isWhole()) {
            return whole(attempt, day);
        }
        return attempt.part().startsWith(Done.FOLLOW_UP) ? followedUp(attempt, day) : this;
    }

    private Practised whole(Attempt attempt, LocalDate day) {
        Map<String, Integer> ratings = attempt.revised().isEmpty() ? attempt.blind() : attempt.revised();
        LocalDate followedUp = answered == null ? null : answered.followedUp();
        return new Practised(
                times + 1,
                attempt.at().isAfter(last) ? attempt.at() : last,
                attempt.session(),
                graded(attempt, day),
                new Answered(ratings, attempt.ticked().size(), attempt.points(), 0, followedUp),
                followUps);
    }

    private @Nullable Standing graded(Attempt attempt, LocalDate day) {
        if (attempt.grade().isEmpty()) {
            return standing;
        }
        Grade grade = Grade.of(attempt.grade());
        return standing == null ? Standing.first(day, grade) : standing.after(day, grade);
    }

    private Practised followedUp(Attempt attempt, LocalDate day) {
        Answered before = answered == null ? new Answered(Map.of(), 0, 0, 0, null) : answered;
        List<String> put = new ArrayList<>(followUps);
        put.remove(attempt.part());
        put.add(attempt.part());
        return new Practised(
                times,
                last,
                session,
                standing,
                new Answered(before.ratings(), before.ticked(), before.points(), before.followUps() + 1, day),
                put);
    }
}
