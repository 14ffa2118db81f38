/**
 * What a session is to ask and how each question is put; and the notes that come of it, its own and those of others.
 * Values, all of them: the interview that makes them is {@code drill}.
 */
@NullMarked
package io.github.pmdrill.plan;

import org.jspecify.annotations.NullMarked;
