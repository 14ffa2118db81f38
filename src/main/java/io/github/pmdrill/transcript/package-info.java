/** A pure function from a session to Markdown, and the file it is kept in. Imports drill, listen and deck. */
@NullMarked
package io.github.pmdrill.transcript;

import org.jspecify.annotations.NullMarked;
