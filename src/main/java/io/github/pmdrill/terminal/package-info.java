/**
 * Conversations with a person: at JLine's line editor, or in plain lines. Keys, commands and their help are one table.
 *
 * <p>The only room that knows JLine, but for the widths of characters, which text has from it.
 */
@NullMarked
package io.github.pmdrill.terminal;

import org.jspecify.annotations.NullMarked;
