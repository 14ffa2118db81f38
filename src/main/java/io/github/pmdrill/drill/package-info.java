/**
 * A session: one interview after another. It is a value, and each reply gives the next one; at its end stands what one
 * takes along.
 *
 * <p>No files, no terminal, no clock of its own.
 */
@NullMarked
package io.github.pmdrill.drill;

import org.jspecify.annotations.NullMarked;
