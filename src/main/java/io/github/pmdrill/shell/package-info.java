/** The shell of the system, POSIX's or that of Windows, which runs the commands of a person's own. */
@NullMarked
package io.github.pmdrill.shell;

import org.jspecify.annotations.NullMarked;
