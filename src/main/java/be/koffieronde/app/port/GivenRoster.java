package be.koffieronde.app.port;

import be.koffieronde.roster.Roster;

/** A roster that somebody has in hand: it is read, and stays as it is. */
public record GivenRoster(Roster roster) implements RosterStore {

    @Override
    public String place() {
        return "roster";
    }

    @Override
    public Roster read() {
        return roster;
    }

    @Override
    public void replace(Roster known, Roster made) {
        throw new UnsupportedOperationException("a roster in hand stays as it is");
    }
}
