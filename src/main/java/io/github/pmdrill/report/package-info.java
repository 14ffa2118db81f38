/** What was practised and what is due, as text for a person and as JSON or CSV for other programs. */
@NullMarked
package io.github.pmdrill.report;

import org.jspecify.annotations.NullMarked;
