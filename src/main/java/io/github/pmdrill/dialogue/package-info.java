/** What is said to a person and what they reply: lines, prompts, what may be typed at them, and turns. */
@NullMarked
package io.github.pmdrill.dialogue;

import org.jspecify.annotations.NullMarked;
