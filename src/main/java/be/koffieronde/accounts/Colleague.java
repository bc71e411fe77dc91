package be.koffieronde.accounts;

/**
 * Somebody of a centre, as whoever looks after its people sees them.
 *
 * @param id of the person
 * @param hasJoined whether they have come in; false: they are invited
 */
public record Colleague(String id, String login, String name, Caller.Place as, boolean hasJoined) {}
