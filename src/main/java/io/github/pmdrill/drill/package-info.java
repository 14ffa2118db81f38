/**
 * The interview itself: a session is a value, each reply gives the next one. An interview stands at a stage; each stage
 * is a class of its own, with what it asks and what a reply does, and {@code Course} knows their order.
 *
 * <p>No files, no terminal, no clock of its own.
 */
@NullMarked
package io.github.pmdrill.drill;

import org.jspecify.annotations.NullMarked;
