/**
 * What a sentence means, as a vector: a small language model, run in plain Java. Knows no deck and no interview, and
 * imports nothing of the house.
 */
@NullMarked
package io.github.pmdrill.meaning;

import org.jspecify.annotations.NullMarked;
