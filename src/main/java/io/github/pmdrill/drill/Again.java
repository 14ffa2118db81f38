package io.github.pmdrill.drill;

/**
 * That a question comes again.
 *
 * @param session the name of the session before, in which it was answered
 * @param part what of it is asked: empty for all, {@code phase:design} or {@code follow-up:worker-dies} for one part
 */
public record Again(String session, String part) {
    /** All of it comes again. */
    public static Again whole(String session) {
        return new Again(session, "");
    }
}
