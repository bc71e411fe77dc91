/**
 * The problem, or a part of it, in numbers that the search computes with and never changes: names become positions, windows
 * become allowed starts.
 */
@NullMarked
package be.koffieronde.planning.data;

import org.jspecify.annotations.NullMarked;
