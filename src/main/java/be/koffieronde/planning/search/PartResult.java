package be.koffieronde.planning.search;

import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.rounds.Figures;
import java.util.List;

/**
 * What a part has come to.
 *
 * @param places of its visits; those that are missing are left out
 */
public record PartResult(List<PlacedVisit> places, Figures figures) {}
