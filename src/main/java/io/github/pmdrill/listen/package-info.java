/**
 * Reads what was said: facts asked for, points, triggers, quantities. Pure functions from text to observations: by
 * meaning, and by words where meaning is blind.
 *
 * <p>It imports deck and meaning.
 */
@NullMarked
package io.github.pmdrill.listen;

import org.jspecify.annotations.NullMarked;
