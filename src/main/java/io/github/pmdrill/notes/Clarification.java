package io.github.pmdrill.notes;

import java.time.Duration;

/**
 * A question that the person asked.
 *
 * @param at how long the interview had run
 * @param question as typed
 * @param fact the fact that was told; empty when none was
 * @param told the interviewer's words
 * @param open whether the interviewer asked back which of several was meant, and another question came instead
 */
public record Clarification(Duration at, String question, String fact, String told, boolean open) {}
