/**
 * Choosing and holding sessions: what is asked today, again or in a round, and one's own sessions read back. It knows no
 * command line.
 */
@NullMarked
package io.github.pmdrill.practice;

import org.jspecify.annotations.NullMarked;
