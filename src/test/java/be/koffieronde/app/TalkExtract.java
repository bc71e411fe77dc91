package be.koffieronde.app;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.TravelTimes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The part of a roster that a talk has to do with: all rounds of its supporter and all others in which its partner is. The
 * rest of the problem is left out, so that the referee can judge it ten thousand times.
 */
record TalkExtract(Referee referee, Roster roster) {

    static TalkExtract of(Directory whole, TravelTimes times, Roster roster, String supporter, String partner) {
        Map<String, Visit> visits = Visits.of(whole).stream().collect(Collectors.toMap(Visit::id, visit -> visit));
        List<RosterRound> rounds = roster.rounds().stream()
                .filter(round -> round.supporter().equals(supporter) || isIn(round, partner, visits))
                .toList();
        Set<String> planned = rounds.stream()
                .flatMap(round -> round.visits().stream())
                .map(PlannedVisit::id)
                .collect(Collectors.toSet());
        Directory part = new Directory(part(whole, planned, partner));
        Set<String> unplanned = new TreeSet<>();
        Visits.of(part).forEach(visit -> unplanned.add(visit.id()));
        unplanned.removeAll(planned);
        Roster extract = new Roster(part.problem().name(), null, rounds, List.copyOf(unplanned));
        return new TalkExtract(new Referee(part, times), extract);
    }

    private static boolean isIn(RosterRound round, String partner, Map<String, Visit> visits) {
        return round.visits().stream()
                .anyMatch(planned -> visits.get(planned.id()).persons().contains("partner/" + partner));
    }

    private static Problem part(Directory directory, Set<String> planned, String partner) {
        Problem whole = directory.problem();
        Set<String> needs = new HashSet<>();
        Set<String> partners = new HashSet<>(Set.of(partner));
        for (String id : planned) {
            String[] parts = id.split("/", -1);
            (parts[0].equals("support") ? needs : partners).add(parts[1]);
        }
        partners.stream()
                .filter(directory::hasPartner)
                .flatMap(id -> directory.pupilsOf(directory.partner(id)).stream())
                .flatMap(pupil -> directory.needsOf(pupil).stream())
                .forEach(need -> needs.add(need.id()));
        return new Problem(
                whole.name(),
                whole.calendar(),
                whole.locations(),
                whole.travel(),
                whole.schools(),
                whole.supporters(),
                whole.partners().stream()
                        .map(one -> partners.contains(one.id()) ? one : one.withoutTalks())
                        .toList(),
                whole.collaborationModels(),
                whole.pupils().stream().map(pupil -> with(pupil, needs)).toList(),
                whole.meetings().stream()
                        .filter(meeting -> planned.contains("meeting/" + meeting.id()))
                        .toList(),
                whole.commitments().stream()
                        .filter(fixed -> planned.stream()
                                .anyMatch(id -> (id + "/").startsWith("commitment/" + fixed.id() + "/")))
                        .toList(),
                whole.weights());
    }

    private static Pupil with(Pupil pupil, Set<String> needs) {
        List<Need> kept =
                pupil.needs().stream().filter(need -> needs.contains(need.id())).toList();
        return new Pupil(
                pupil.id(),
                pupil.name(),
                pupil.school(),
                pupil.classGroup(),
                pupil.priority(),
                pupil.partners(),
                pupil.absences(),
                pupil.on(),
                kept);
    }
}
