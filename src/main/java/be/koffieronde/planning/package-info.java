/**
 * The search for a good roster, in rooms: data ← rounds ← state ← ruin ← search ← timefold, rounds ← fit, and the planner above
 * them all. Use cases come in by {@code planner} and {@code fit}, the benchmark of solvers by {@code benchmark}.
 */
@NullMarked
package be.koffieronde.planning;

import org.jspecify.annotations.NullMarked;
