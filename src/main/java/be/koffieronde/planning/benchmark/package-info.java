/**
 * The planner, and the search without division, as Timefold's benchmarker wants them: a solution, and neighbourhoods that a
 * solver configuration can name.
 */
@NullMarked
package be.koffieronde.planning.benchmark;

import org.jspecify.annotations.NullMarked;
