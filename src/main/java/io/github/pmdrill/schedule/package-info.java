/**
 * When something comes back, and what today holds: pure functions of what was reviewed, a date and a seed.
 */
@NullMarked
package io.github.pmdrill.schedule;

import org.jspecify.annotations.NullMarked;
