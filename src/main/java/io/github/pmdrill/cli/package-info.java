/** The command line: parse, call, print. The only room that knows picocli. */
@NullMarked
package io.github.pmdrill.cli;

import org.jspecify.annotations.NullMarked;
