package be.koffieronde.app.replan;

import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has begun on the day from which a week is planned again stays as it is, unless somebody of it is not there. */
final class StillThere {

    private final Set<String> broken = new HashSet<>();
    private final LocalDateTime from;

    private StillThere(Verdict verdict, LocalDateTime from) {
        this.from = from;
        Stream.of(Rule.OUTSIDE_WINDOW, Rule.OUTSIDE_WORKING_HOURS)
                .flatMap(rule -> verdict.matches(rule).stream())
                .forEach(match -> broken.addAll(match.where().visits()));
    }

    /** The roster without what has begun and can no longer be; what is pinned stays. */
    static Roster of(Roster roster, Verdict verdict, LocalDateTime from) {
        return new StillThere(verdict, from).of(roster);
    }

    private Roster of(Roster roster) {
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        List<RosterRound> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            boolean isToday = round.date().equals(from.toLocalDate());
            List<PlannedVisit> kept = new ArrayList<>();
            for (PlannedVisit visit : round.visits()) {
                if (isToday && canNoLongerBe(visit)) {
                    unplanned.add(visit.id());
                } else {
                    kept.add(visit);
                }
            }
            rounds.add(new RosterRound(round.supporter(), round.date(), kept));
        }
        return roster.with(rounds, unplanned);
    }

    private boolean canNoLongerBe(PlannedVisit visit) {
        int now = from.getHour() * 60 + from.getMinute();
        return visit.start() < now && !visit.pinned() && broken.contains(visit.id());
    }
}
