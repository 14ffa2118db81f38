package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.time.Duration;

/**
 * A part of an interview with its time-box.
 *
 * @param cue one line that says what to do; may be empty
 */
public record Phase(String id, String title, Duration box, String cue) {
    /** The phase in which clarifying questions are asked. */
    public static final String CLARIFY = "clarify";
    /** The phase of a numeric question that ends with the number. */
    public static final String COMPUTE = "compute";
    /** The phase of a question on SQL in which the query is written and run. */
    public static final String QUERY = "query";
    /** The phase in which a story is told in one. */
    public static final String TELL = "tell";
    /** The phase in which it is told once more, in the time that it has in the room. */
    public static final String WHOLE = "whole";
    /** The phase in which the interviewer pushes back. */
    public static final String FOLLOW_UPS = "follow-ups";

    static Phase from(Node node) {
        return new Phase(
                node.string("id"),
                node.string("title"),
                Duration.ofMinutes(Integer.parseInt(node.string("minutes"))),
                node.string("cue"));
    }
}
