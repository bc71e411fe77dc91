/** Sessions that were held or missed: the log, what is owed, and what it comes to for each pupil. Plain Java only. */
@NullMarked
package be.koffieronde.sessions;

import org.jspecify.annotations.NullMarked;
