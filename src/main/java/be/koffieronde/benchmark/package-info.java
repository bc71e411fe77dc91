/** Solvers side by side on the same problems, run by Timefold's benchmarker. */
@NullMarked
package be.koffieronde.benchmark;

import org.jspecify.annotations.NullMarked;
