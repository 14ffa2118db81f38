/** The command line: parse, call, print. Only this room and {@code help} know picocli. */
@NullMarked
package io.github.pmdrill.cli;

import org.jspecify.annotations.NullMarked;
