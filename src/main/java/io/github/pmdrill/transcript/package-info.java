/**
 * A pure function from a session to Markdown, and the file it is kept in; to a page of HTML; from Markdown to the
 * lines of a terminal. The only room that knows commonmark-java.
 */
@NullMarked
package io.github.pmdrill.transcript;

import org.jspecify.annotations.NullMarked;
