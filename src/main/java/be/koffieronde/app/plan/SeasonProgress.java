package be.koffieronde.app.plan;

/**
 * How far a season is.
 *
 * @param week first of the weeks being planned now, from 1
 * @param weeks of the season
 * @param search what is being planned: weeks with talks, or those without
 * @param progress of that search
 */
public record SeasonProgress(int week, int weeks, SeasonPolicy search, Progress progress) {}
