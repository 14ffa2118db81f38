package io.github.pmdrill.sound;

/**
 * A part of an interview as it was recorded.
 *
 * @param file its name in the folder of its session; it may have been deleted since
 * @param speech what was measured from its sound
 */
public record Recording(String file, Speech speech) {}
