/**
 * The planner's problem as immutable values: people, schools, needs, appointments, and the visits that follow from them. Plain
 * Java only.
 */
@NullMarked
package be.koffieronde.problem;

import org.jspecify.annotations.NullMarked;
