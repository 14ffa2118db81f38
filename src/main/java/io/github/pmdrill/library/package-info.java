/**
 * What one's own answers are good for: the trade-off library, the story bank, sheets, notes for Anki. Pure functions
 * to text, and what gathers their matter from the ledger and from one journal at a time.
 */
@NullMarked
package io.github.pmdrill.library;

import org.jspecify.annotations.NullMarked;
