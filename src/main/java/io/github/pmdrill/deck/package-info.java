/**
 * Questions as data, read from YAML with every mistake's place.
 *
 * <p>The only room that knows Jackson's YAML and EvalEx.
 */
@NullMarked
package io.github.pmdrill.deck;

import org.jspecify.annotations.NullMarked;
