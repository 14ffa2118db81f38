/** What a session is to ask, and how each question is put. Values, all of them. */
@NullMarked
package io.github.pmdrill.plan;

import org.jspecify.annotations.NullMarked;
