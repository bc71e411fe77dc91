package be.koffieronde.planning.search;

import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.Subproblem;
import java.util.List;

/**
 * A part to be searched: all that the outcome depends on, the problem aside, as plain values.
 *
 * @param start where its visits are to begin with; those that are missing are left out
 * @param seed of all random choices
 */
public record PartTask(Subproblem part, List<PlacedVisit> start, SearchParameters parameters, long seed) {}
