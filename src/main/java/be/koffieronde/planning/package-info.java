/**
 * The search for a good roster, in rooms: data ← rounds ← state ← search ← timefold, rounds ← fit, and the planner above
 * them all. Others come in by {@code planner} and {@code fit}.
 */
@NullMarked
package be.koffieronde.planning;

import org.jspecify.annotations.NullMarked;
