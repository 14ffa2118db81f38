/**
 * The command line: parse, call, print. The only room that knows picocli.
 *
 * <p>Imports every room but terminal; Main hands it a way to open conversations.
 */
@NullMarked
package io.github.pmdrill.cli;

import org.jspecify.annotations.NullMarked;
