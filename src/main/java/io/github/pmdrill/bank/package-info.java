/** The decks at hand: found, read, listed, searched, and held to the rules of a good question. */
@NullMarked
package io.github.pmdrill.bank;

import org.jspecify.annotations.NullMarked;
