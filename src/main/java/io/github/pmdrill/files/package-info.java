/**
 * How the program treats files, whoever they are for: for their owner alone, replaced whole, there or not.
 */
@NullMarked
package io.github.pmdrill.files;

import org.jspecify.annotations.NullMarked;
