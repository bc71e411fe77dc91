package be.koffieronde.problem;

/**
 * A talk that is not due and that somebody wants all the same. Rosters bring them along, see {@link Visits#of(Directory,
 * java.util.List)}.
 *
 * @param partner id
 * @param supporter id of the only one who may have it
 */
public record ExtraTalk(String partner, String supporter, int minutes) {}
