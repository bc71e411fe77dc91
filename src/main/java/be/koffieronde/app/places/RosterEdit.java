package be.koffieronde.app.places;

import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A roster while visits are taken out, put in and pinned, whatever rules that breaks. */
final class RosterEdit {

    private Roster roster;

    RosterEdit(Roster roster) {
        this.roster = roster;
    }

    /** It claims no score. */
    Roster roster() {
        return roster.claiming(null);
    }

    RosterEdit leaveOut(String visit) {
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        if (!unplanned.contains(visit)) {
            unplanned.add(visit);
        }
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> with(
                        round,
                        round.visits().stream()
                                .filter(one -> !one.id().equals(visit))
                                .toList()))
                .toList();
        return set(rounds, unplanned);
    }

    /** Puts a visit of so many minutes in its place, pinned. */
    RosterEdit put(Placement there, int minutes) {
        leaveOut(there.visit());
        PlannedVisit planned = new PlannedVisit(there.visit(), there.start(), there.start() + minutes, true);
        List<RosterRound> rounds = new ArrayList<>();
        List<PlannedVisit> own = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            if (round.supporter().equals(there.supporter()) && round.date().equals(there.date())) {
                own.addAll(round.visits());
            } else {
                rounds.add(round);
            }
        }
        own.add(planned);
        own.sort(Comparator.comparingInt(PlannedVisit::start));
        rounds.add(new RosterRound(there.supporter(), there.date(), own));
        List<String> unplanned = roster.unplanned().stream()
                .filter(id -> !id.equals(there.visit()))
                .toList();
        return set(rounds, unplanned);
    }

    RosterEdit pin(String visit, boolean isPinned) {
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> with(
                        round,
                        round.visits().stream()
                                .map(one -> one.id().equals(visit)
                                        ? new PlannedVisit(one.id(), one.start(), one.end(), isPinned)
                                        : one)
                                .toList()))
                .toList();
        return set(rounds, roster.unplanned());
    }

    private static RosterRound with(RosterRound round, List<PlannedVisit> visits) {
        return new RosterRound(round.supporter(), round.date(), visits);
    }

    private RosterEdit set(List<RosterRound> rounds, List<String> unplanned) {
        roster = roster.with(rounds, unplanned);
        return this;
    }
}
