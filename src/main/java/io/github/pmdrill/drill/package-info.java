/**
 * The interview itself: a session is a value, each reply gives the next one.
 *
 * <p>No files, no terminal, no clock of its own. It imports deck and listen.
 */
@NullMarked
package io.github.pmdrill.drill;

import org.jspecify.annotations.NullMarked;
