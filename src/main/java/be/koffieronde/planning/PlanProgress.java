package be.koffieronde.planning;

import be.koffieronde.problem.Score;

/**
 * How far a search is.
 *
 * @param share of the time or the moves that is used up, from 0 to 1
 * @param score of the best roster so far, all parts together
 * @param talksPlanned of {@code talksDue}
 * @param driveMinutes between visits and to and from home
 */
public record PlanProgress(double share, Score score, int talksPlanned, int talksDue, long driveMinutes) {}
