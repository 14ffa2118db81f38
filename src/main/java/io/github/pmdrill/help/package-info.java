/** What others are told of the commands: shells that complete them, {@code man}, and terminals that are narrow. */
@NullMarked
package io.github.pmdrill.help;

import org.jspecify.annotations.NullMarked;
