/**
 * Reads what was said: facts asked for, points, triggers, quantities. Pure functions from text to observations.
 *
 * <p>The only room that knows Lucene. It imports deck and nothing else of the house.
 */
@NullMarked
package io.github.pmdrill.listen;

import org.jspecify.annotations.NullMarked;
