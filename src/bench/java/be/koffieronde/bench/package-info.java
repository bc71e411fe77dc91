/** Opponents: other ways to plan the same problems, to measure the planner against. No part of the program. */
@NullMarked
package be.koffieronde.bench;

import org.jspecify.annotations.NullMarked;
