package io.github.pmdrill.notes;

import io.github.pmdrill.deck.FollowUp;
import java.time.Duration;

/**
 * A follow-up that was put.
 *
 * @param because why it was put, as it is told
 * @param push what was said to an answer that was none, before one more was taken; empty where nothing was
 * @param answer empty when it was skipped or covered
 * @param covered whether the person had said it already
 */
public record AskedFollowUp(
        FollowUp followUp, String because, String push, String answer, boolean covered, Duration took) {
    /** The same with another answer. */
    public AskedFollowUp answered(String text) {
        return new AskedFollowUp(followUp, because, push, text, covered, took);
    }
}
