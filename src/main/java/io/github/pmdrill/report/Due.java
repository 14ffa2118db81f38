package io.github.pmdrill.report;

import io.github.pmdrill.deck.Kind;
import java.time.LocalDate;

/**
 * That something comes back.
 *
 * @param question {@code deck/question}
 * @param day when; may lie before today
 */
public record Due(String question, Kind kind, LocalDate day) {}
