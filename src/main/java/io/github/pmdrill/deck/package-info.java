/** A question as data: its parts, what its kind shows, and its figures, which are drawn anew. */
@NullMarked
package io.github.pmdrill.deck;

import org.jspecify.annotations.NullMarked;
