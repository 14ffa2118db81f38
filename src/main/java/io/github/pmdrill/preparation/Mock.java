package io.github.pmdrill.preparation;

/**
 * A round that is held as a mock interview.
 *
 * @param round its id, or its file
 * @param title for people
 * @param minutes of all its interviews and the breaks between them
 */
public record Mock(String round, String title, int minutes) {}
