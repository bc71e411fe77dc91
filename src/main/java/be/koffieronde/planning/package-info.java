/** The search for a good roster: Timefold's model and constraint streams, packages, ruin and recreate. */
@NullMarked
package be.koffieronde.planning;

import org.jspecify.annotations.NullMarked;
