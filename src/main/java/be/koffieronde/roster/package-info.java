/** A roster as immutable values: which visit, in whose round, at what minute. Plain Java only. */
@NullMarked
package be.koffieronde.roster;

import org.jspecify.annotations.NullMarked;
