package io.github.pmdrill.notes;

import java.time.LocalDate;

/**
 * What a command of the person's own said of a session when it was sent there.
 *
 * @param by the command, as it was given
 * @param text its reply, whole
 */
public record OutsideOpinion(String by, LocalDate day, String text) {}
