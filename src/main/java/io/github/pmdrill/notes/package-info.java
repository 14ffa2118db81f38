/**
 * What an interview leaves: what was asked, answered, heard, timed, spoken and rated, and what others thought of it.
 * Values, all of them: the interview that makes them is {@code interview}.
 */
@NullMarked
package io.github.pmdrill.notes;

import org.jspecify.annotations.NullMarked;
