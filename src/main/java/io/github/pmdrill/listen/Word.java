package io.github.pmdrill.listen;

/**
 * A word of a text, as matching sees it.
 *
 * @param stem what is compared; words that mean the same to matching share it
 * @param start where it begins in the text as typed
 * @param end where it ends there
 * @param sentence the number of its sentence
 * @param afterPause whether a comma, a dash or the like stands before it
 */
record Word(String stem, int start, int end, int sentence, boolean afterPause) {}
