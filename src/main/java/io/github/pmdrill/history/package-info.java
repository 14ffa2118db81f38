/**
 * Journals on disk: what was said, kept before the next prompt, and read back past a torn last line.
 */
@NullMarked
package io.github.pmdrill.history;

import org.jspecify.annotations.NullMarked;
