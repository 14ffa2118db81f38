package io.github.pmdrill.listen;

/**
 * A word of a text.
 *
 * @param plain in small letters, without accents; "don't" is two words, "do" and "not"
 * @param start where it begins in the text as typed
 * @param end where it ends there
 * @param sentence the number of its sentence
 * @param afterPause whether a comma, a dash or the like stands before it
 */
record Word(String plain, int start, int end, int sentence, boolean afterPause) {}
