/** The front door: the only room that touches real streams, the clock, chance, the home folder and the exit. */
@NullMarked
package io.github.pmdrill;

import org.jspecify.annotations.NullMarked;
