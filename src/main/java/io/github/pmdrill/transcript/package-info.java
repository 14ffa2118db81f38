/**
 * A pure function from a session to Markdown, and the file it is kept in; to a page of HTML; from Markdown to the
 * lines of a terminal. Imports drill, listen, deck and text. The only room that knows commonmark-java.
 */
@NullMarked
package io.github.pmdrill.transcript;

import org.jspecify.annotations.NullMarked;
