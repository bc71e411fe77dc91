package be.koffieronde.app.places;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A roster that may be older than its problem: visits that it does not know are left out.
 *
 * @param kept where the roster is
 */
public record NewVisits(Directory directory, RosterStore kept) implements RosterStore {

    @Override
    public String place() {
        return kept.place();
    }

    @Override
    public Roster read() {
        return completed(kept.read());
    }

    private Roster completed(Roster roster) {
        Set<String> known = new HashSet<>(roster.unplanned());
        roster.rounds().forEach(round -> round.visits().forEach(visit -> known.add(visit.id())));
        List<String> unplanned = Stream.concat(
                        roster.unplanned().stream(),
                        Visits.of(directory).stream().map(Visit::id).filter(visit -> !known.contains(visit)))
                .toList();
        return unplanned.size() == roster.unplanned().size() ? roster : roster.with(roster.rounds(), unplanned);
    }

    @Override
    public void replace(Roster known, Roster made) {
        Roster now = kept.read();
        kept.replace(completed(now).equals(known) ? now : known, made);
    }
}
