/** Dates, times of day, windows and the weeks of a problem, and computing with them. */
@NullMarked
package be.koffieronde.problem.time;

import org.jspecify.annotations.NullMarked;
