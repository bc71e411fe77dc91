package be.koffieronde.planning.data;

/**
 * A visit and where it is planned.
 *
 * @param day of the horizon
 * @param held the minute it is held until; 0 if it is not
 */
public record PlacedVisit(String visit, String supporter, int day, int start, int held) {}
