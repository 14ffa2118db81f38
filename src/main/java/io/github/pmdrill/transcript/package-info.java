/**
 * A pure function from a session to Markdown, and the file it is kept in; from the Markdown to a page of HTML and to the
 * lines of a terminal. Imports drill, listen and deck. The only room that knows commonmark-java.
 */
@NullMarked
package io.github.pmdrill.transcript;

import org.jspecify.annotations.NullMarked;
