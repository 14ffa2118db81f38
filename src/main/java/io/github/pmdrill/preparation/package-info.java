/**
 * The days until an interview: what an advert asks for, how many minutes a day has, and what each day holds. Pure: it is
 * told what was practised and reads no file.
 */
@NullMarked
package io.github.pmdrill.preparation;

import org.jspecify.annotations.NullMarked;
