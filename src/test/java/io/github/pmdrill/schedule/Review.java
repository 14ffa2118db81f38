package io.github.pmdrill.schedule;

import io.github.pmdrill.notes.Grade;
import java.time.LocalDate;

/**
 * That an item was practised whole, and how it went.
 *
 * @param item {@code deck/question}
 * @param day where the person was
 */
public record Review(String item, LocalDate day, Grade grade) {}
