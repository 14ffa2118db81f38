/**
 * Recordings of what a person says: WAV files, what is measured from sound alone and from its text, and a microphone and
 * a player, each of Java's own or a command of the person's own. Nothing of Java's sound is loaded before it is asked
 * for.
 */
@NullMarked
package io.github.pmdrill.sound;

import org.jspecify.annotations.NullMarked;
