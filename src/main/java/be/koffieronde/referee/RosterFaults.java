package be.koffieronde.referee;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what makes a roster no answer to its problem. */
final class RosterFaults {

    private final Directory directory;
    private final Map<String, Visit> visits;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> placesOfVisits = new HashMap<>();
    private final Map<SupporterDay, String> placesOfRounds = new HashMap<>();

    private RosterFaults(Directory directory, Map<String, Visit> visits) {
        this.directory = directory;
        this.visits = visits;
    }

    /**
     * All faults in the file's order, missing visits last; empty if the roster can be judged. Of a roster of another
     * problem, that is told and the others, which follow from it, are only counted.
     *
     * @param visits all visits of the problem by id
     */
    static List<Fault> of(Roster roster, Directory directory, Map<String, Visit> visits) {
        RosterFaults search = new RosterFaults(directory, visits);
        for (int index = 0; index < roster.rounds().size(); index++) {
            search.round("rounds[" + index + "]", roster.rounds().get(index));
        }
        for (int index = 0; index < roster.unplanned().size(); index++) {
            search.visit("unplanned[" + index + "]", roster.unplanned().get(index));
        }
        for (int index = 0; index < roster.extraTalks().size(); index++) {
            search.extraTalk("extraTalks[" + index + "]", roster.extraTalks().get(index));
        }
        search.agreed(roster.agreed());
        search.missing();
        String name = directory.problem().name();
        return roster.problem().equals(name) ? search.faults : List.of(search.otherProblem(roster.problem(), name));
    }

    private Fault otherProblem(String claimed, String name) {
        Fault fault = faults.isEmpty()
                ? Fault.of("referee.other-problem", claimed, name)
                : Fault.of("referee.other-problem-and-more", claimed, name, faults.size());
        return fault.in("problem");
    }

    private void round(String place, RosterRound round) {
        supporter(place, round);
        date(place, round);
        for (int index = 0; index < round.visits().size(); index++) {
            String placeOfVisit = place + ".visits[" + index + "]";
            PlannedVisit planned = round.visits().get(index);
            visit(placeOfVisit, planned.id());
            time(placeOfVisit, planned);
        }
    }

    private void supporter(String place, RosterRound round) {
        known(place, round.supporter());
        String first = placesOfRounds.putIfAbsent(new SupporterDay(round.supporter(), round.date()), place);
        if (first != null) {
            fault(place, "referee.second-round", round.supporter(), round.date(), first);
        }
    }

    private void known(String place, String supporter) {
        if (!directory.hasSupporter(supporter)) {
            fault(place + ".supporter", "referee.unknown-supporter", supporter);
        }
    }

    private void extraTalk(String place, ExtraTalk talk) {
        if (!directory.hasPartner(talk.partner())) {
            fault(place + ".partner", "referee.unknown-partner", talk.partner());
        }
        known(place, talk.supporter());
    }

    private void agreed(List<Agreed> agreed) {
        Map<String, String> first = new HashMap<>();
        for (int index = 0; index < agreed.size(); index++) {
            String place = "agreed[" + index + "]";
            String id = agreed.get(index).id();
            String earlier = first.putIfAbsent(id, place);
            if (earlier != null) {
                fault(place, "referee.visit-twice", id, earlier);
            }
        }
    }

    private void date(String place, RosterRound round) {
        Calendar calendar = directory.problem().calendar();
        if (!calendar.contains(round.date())) {
            fault(
                    place + ".date",
                    "referee.outside-horizon",
                    round.date(),
                    calendar.firstDay(),
                    calendar.date(calendar.days() - 1));
        }
    }

    private void visit(String place, String id) {
        if (!visits.containsKey(id)) {
            fault(place, "referee.unknown-visit", id);
        }
        String first = placesOfVisits.putIfAbsent(id, place);
        if (first != null) {
            fault(place, "referee.visit-twice", id, first);
        }
    }

    private void time(String place, PlannedVisit planned) {
        Visit visit = visits.get(planned.id());
        if (visit != null && planned.end() != planned.start() + visit.minutes()) {
            fault(
                    place,
                    "referee.wrong-length",
                    planned.id(),
                    visit.minutes(),
                    Clock.format(planned.start()),
                    Clock.format(planned.end()),
                    visit.minutes());
        }
    }

    private void missing() {
        for (String id : visits.keySet()) {
            if (!placesOfVisits.containsKey(id)) {
                fault("unplanned", "referee.visit-missing", id);
            }
        }
    }

    private void fault(String place, String code, Object... values) {
        faults.add(Fault.of(code, values).in(place));
    }

    /** What there is at most one round of. */
    private record SupporterDay(String supporter, LocalDate date) {}
}
