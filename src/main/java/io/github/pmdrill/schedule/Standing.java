package io.github.pmdrill.schedule;

import io.github.pmdrill.notes.Grade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where an item stands after its reviews, of which at most one a day counts.
 *
 * @param first the day of the first review
 * @param last the day of the last review that counted
 * @param reviews how many counted, 1 or more
 */
public record Standing(Memory memory, LocalDate first, LocalDate last, int reviews) {
    /** After the first review. */
    public static Standing first(LocalDate day, Grade grade) {
        return new Standing(Fsrs.first(grade), day, day, 1);
    }

    /** After one more review; a second one on a day changes nothing, nor does one before the last day. */
    public Standing after(LocalDate day, Grade grade) {
        long days = ChronoUnit.DAYS.between(last, day);
        return days <= 0 ? this : new Standing(Fsrs.after(memory, grade, days), first, day, reviews + 1);
    }
}
