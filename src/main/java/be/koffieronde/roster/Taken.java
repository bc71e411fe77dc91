package be.koffieronde.roster;

/**
 * A visit where it could be, together with others.
 *
 * @param visit id
 * @param slot a single start, with the change of the score if those before it are in place
 */
public record Taken(String visit, VisitSlot slot) {}
