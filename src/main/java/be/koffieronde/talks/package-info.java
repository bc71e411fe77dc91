/** Talks over the year: those that were held, who waits for one, and what a season comes to. Plain Java only. */
@NullMarked
package be.koffieronde.talks;

import org.jspecify.annotations.NullMarked;
