package io.github.pmdrill.listen;

/**
 * A stretch of words in a text.
 *
 * @param from its first word
 * @param to its last word, included
 */
record Match(int from, int to) {}
