/**
 * The interview of one question, a value. It stands at a stage; each stage is a class of its own, with what it asks and
 * what a reply does, and {@code Course} knows their order.
 *
 * <p>No files, no terminal, no clock of its own.
 */
@NullMarked
package io.github.pmdrill.interview;

import org.jspecify.annotations.NullMarked;
