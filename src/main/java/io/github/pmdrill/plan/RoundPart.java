package io.github.pmdrill.plan;

import java.time.Duration;

/**
 * What a round says of one of its interviews beside the question.
 *
 * @param title what the interview is called; empty for none
 * @param rest the break before it; none is zero
 */
public record RoundPart(String title, Duration rest) {
    /** Of a question that stands by itself. */
    static final RoundPart PLAIN = new RoundPart("", Duration.ZERO);

    /** Whether there is a break before it. */
    public boolean hasRest() {
        return rest.compareTo(Duration.ZERO) > 0;
    }
}
