/**
 * YAML and JSON as values that know where they stand in their file, and what may stand there. The only room that knows
 * the YAML parser.
 */
@NullMarked
package io.github.pmdrill.format;

import org.jspecify.annotations.NullMarked;
