package be.koffieronde.app.places;

import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.language.Message;
import be.koffieronde.roster.Roster;

/**
 * A roster with a change made by hand.
 *
 * @param done what was done, in words
 * @param roster as it was kept, with its score
 * @param change for whom what is different now
 */
public record MovedVisit(Message done, Roster roster, ComparedRosters change) {}
