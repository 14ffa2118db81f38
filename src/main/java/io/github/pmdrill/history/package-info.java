/**
 * Journals on disk: what was said, kept before the next prompt, and read back past a torn last line.
 *
 * <p>Imports schedule, drill and deck. The only room besides deck that knows Jackson.
 */
@NullMarked
package io.github.pmdrill.history;

import org.jspecify.annotations.NullMarked;
