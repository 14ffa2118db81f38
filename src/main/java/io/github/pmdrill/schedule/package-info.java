/**
 * When something comes back, and what today holds: pure functions of what was reviewed, a date and a seed.
 *
 * <p>Imports deck and drill.
 */
@NullMarked
package io.github.pmdrill.schedule;

import org.jspecify.annotations.NullMarked;
