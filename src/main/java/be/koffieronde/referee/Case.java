package be.koffieronde.referee;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sound roster with its ids resolved; rounds without visits are left out.
 *
 * @param agreed what people have been told, by visit id
 */
record Case(List<Round> rounds, List<Visit> unplanned, Map<String, Agreed> agreed) {

    /**
     * @param visits all visits of the problem by id
     */
    static Case of(Roster roster, Directory directory, Map<String, Visit> visits, Drives drives) {
        List<Round> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            if (!round.visits().isEmpty()) {
                rounds.add(round(round, directory, visits, drives));
            }
        }
        return new Case(
                rounds,
                roster.unplanned().stream().map(visits::get).toList(),
                roster.agreed().stream().collect(Collectors.toMap(Agreed::id, agreed -> agreed)));
    }

    Stream<Planned> planned() {
        return rounds.stream().flatMap(round -> round.visits().stream());
    }

    /** A round that has visits, with its ids resolved. */
    static Round round(RosterRound round, Directory directory, Map<String, Visit> visits, Drives drives) {
        return round(planned(round, directory, visits), drives);
    }

    private static Workday workday(RosterRound round, Directory directory) {
        int day = directory.problem().calendar().day(round.date());
        return new Workday(directory.supporter(round.supporter()), round.date(), day);
    }

    private static List<Planned> planned(RosterRound round, Directory directory, Map<String, Visit> visits) {
        Workday workday = workday(round, directory);
        List<Planned> planned = new ArrayList<>();
        for (PlannedVisit visit : round.visits()) {
            Visit known = Objects.requireNonNull(visits.get(visit.id()));
            planned.add(new Planned(known, workday, visit.start(), visit.end(), isStandIn(known, workday, directory)));
        }
        planned.sort(Comparator.comparingInt(Planned::start));
        return planned;
    }

    private static boolean isStandIn(Visit visit, Workday workday, Directory directory) {
        if (!(visit instanceof SupportVisit session) || session.need().supporter() == null) {
            return false;
        }
        String named = session.need().supporter().id();
        return session.need().standIn() == StandIn.ALLOWED
                && !named.equals(workday.supporter().id())
                && directory.supporter(named).isAway(workday.date());
    }

    private static Round round(List<Planned> visits, Drives drives) {
        List<Leg> legs = new ArrayList<>();
        for (int next = 1; next < visits.size(); next++) {
            Planned from = visits.get(next - 1);
            Planned to = visits.get(next);
            legs.add(new Leg(from, to, drives.between(from, to)));
        }
        return new Round(visits.get(0).workday(), visits, legs);
    }
}
