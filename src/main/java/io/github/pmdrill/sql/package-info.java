/**
 * Queries run over a question's small tables: H2 in memory, a database of its own for each question, read-only for what a
 * person types. The program runs them in a process
 * of its own, so that whatever a query does ends with it.
 */
@NullMarked
package io.github.pmdrill.sql;

import org.jspecify.annotations.NullMarked;
