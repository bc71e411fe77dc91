/**
 * The only room that knows Timefold: the solution and its entities, the rules as constraint streams, and the search as moves
 * of a local search.
 */
@NullMarked
package be.koffieronde.planning.timefold;

import org.jspecify.annotations.NullMarked;
