/** Rosters in memory, to answer from at once: those that planners are at, and those that everybody sees. */
@NullMarked
package be.koffieronde.desk.warm;

import org.jspecify.annotations.NullMarked;
