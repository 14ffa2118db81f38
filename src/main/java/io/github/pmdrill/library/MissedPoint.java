package io.github.pmdrill.library;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.QuestionId;
import java.time.Instant;

/**
 * A point of a question that was left out of an answer at least once, by the person's own ticks.
 *
 * @param first the id under which the question was known first
 * @param title the question's
 * @param prompt the question's
 * @param place which of the question's points on the same dimension it is, from 1
 * @param places how many points on that dimension the question has
 * @param pitfall a pitfall of the question that speaks of the same; may be empty
 * @param missed how many whole attempts left it out, 1 or more
 * @param attempts how many whole attempts there were at it
 * @param open whether the last whole attempt left it out
 * @param last when it was left out last
 */
public record MissedPoint(
        QuestionId question,
        QuestionId first,
        String title,
        String prompt,
        Point point,
        int place,
        int places,
        String pitfall,
        int missed,
        int attempts,
        boolean open,
        Instant last) {}
