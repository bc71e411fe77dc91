package be.koffieronde;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A roster under construction. What is put in no round is unplanned. */
public final class TestRoster {

    private final Directory directory;
    private final Map<String, Visit> unplanned = new LinkedHashMap<>();
    private final List<RosterRound> rounds = new ArrayList<>();

    TestRoster(Directory directory) {
        this.directory = directory;
        Visits.of(directory).forEach(visit -> unplanned.put(visit.id(), visit));
    }

    /** Adds a round with visits written {@code "support/p1-a/1/1 08:45"}; ends follow from the visits' minutes. */
    public TestRoster round(String supporter, String date, String... visits) {
        List<PlannedVisit> planned = new ArrayList<>();
        for (String visit : visits) {
            int space = visit.lastIndexOf(' ');
            planned.add(planned(visit.substring(0, space), Clock.parse(visit.substring(space + 1))));
        }
        rounds.add(new RosterRound(supporter, LocalDate.parse(date), planned));
        return this;
    }

    /** The problem this is a roster of. */
    public Directory directory() {
        return directory;
    }

    public Roster build() {
        return new Roster(directory.problem().name(), null, rounds, List.copyOf(unplanned.keySet()));
    }

    private PlannedVisit planned(String id, int start) {
        Visit visit = unplanned.remove(id);
        if (visit == null) {
            throw new IllegalArgumentException("There is no visit '%s', or it is planned already.".formatted(id));
        }
        return new PlannedVisit(id, start, start + visit.minutes(), false);
    }
}
