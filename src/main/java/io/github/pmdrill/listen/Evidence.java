package io.github.pmdrill.listen;

/**
 * Words that meet a rule.
 *
 * @param where the stretch of words
 * @param strong whether it is both ideas, a phrase of several words or a measured figure, rather than a lone word
 */
record Evidence(Match where, boolean strong) {}
