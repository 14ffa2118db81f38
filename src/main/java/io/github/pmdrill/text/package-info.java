/**
 * Text as screens, files and tables have it: what is safe to show, how wide it stands, where its lines break, how a
 * table quotes it, how many there are of a thing. Of JLine it has the widths of characters, and nothing else.
 */
@NullMarked
package io.github.pmdrill.text;

import org.jspecify.annotations.NullMarked;
