package be.koffieronde.roster;

import be.koffieronde.problem.Score;

/**
 * A planned visit that another one can change places with, each at the start of the other.
 *
 * @param visit id of the one it changes places with
 */
public record VisitSwap(String visit, Score scoreChange) {}
