/** The ways to choose packages that have something to do with one another, and to take them out of a sketch. */
@NullMarked
package be.koffieronde.planning.ruin;

import org.jspecify.annotations.NullMarked;
