package be.koffieronde.bench;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.PlanOptions;
import be.koffieronde.planning.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.travel.TravelTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Problems of one supporter, cut out of generated centres of five: all that a short plan of the centre gives to one. */
final class OneSupporterWeeks {

    private static final int CENTRE = 5;
    private static final int FEWEST_VISITS = 12;
    private static final int MOST_VISITS = 20;
    private static final long MOVES = 500;

    private OneSupporterWeeks() {}

    /** So many weeks of 12 to 20 visits, from the centres with seeds 1, 2, …; always the same ones for one program. */
    static List<Problem> first(int count) {
        List<Problem> weeks = new ArrayList<>();
        for (long seed = 1; weeks.size() < count; seed++) {
            Problem centre = Generator.generate(GeneratorSettings.of(CENTRE, seed));
            weeks.addAll(of(centre, seed));
        }
        return weeks.subList(0, count);
    }

    private static List<Problem> of(Problem centre, long seed) {
        Directory directory = new Directory(centre);
        Roster roster = new Planner(directory, TravelTables.of(centre), PlanOptions.ofMoves(MOVES, seed, 1)).plan();
        List<Problem> weeks = new ArrayList<>();
        for (Supporter supporter : centre.supporters()) {
            Problem week = cut(centre, supporter, visits(roster, supporter, directory));
            int visits = Visits.of(new Directory(week)).size();
            if (FEWEST_VISITS <= visits && visits <= MOST_VISITS) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static List<Visit> visits(Roster roster, Supporter supporter, Directory directory) {
        Set<String> ids = roster.rounds().stream()
                .filter(round -> round.supporter().equals(supporter.id()))
                .flatMap(round -> round.visits().stream())
                .map(PlannedVisit::id)
                .collect(Collectors.toSet());
        return Visits.of(directory).stream()
                .filter(visit -> ids.contains(visit.id()))
                .toList();
    }

    /** The problem of one supporter, who has some visits: their needs and meetings, and the talks that follow. */
    private static Problem cut(Problem centre, Supporter supporter, List<Visit> visits) {
        Set<String> needs = visits.stream()
                .filter(SupportVisit.class::isInstance)
                .map(visit -> ((SupportVisit) visit).need().id())
                .collect(Collectors.toSet());
        List<Meeting> meetings = visits.stream()
                .filter(MeetingVisit.class::isInstance)
                .map(visit -> ((MeetingVisit) visit).meeting())
                .toList();
        List<Pupil> pupils = centre.pupils().stream()
                .map(pupil -> keeping(pupil, needs, supporter))
                .filter(pupil -> !pupil.needs().isEmpty())
                .toList();
        Set<String> known = Stream.concat(
                        pupils.stream().flatMap(pupil -> pupil.partners().stream()),
                        meetings.stream().flatMap(meeting -> meeting.partners().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Partner> partners = centre.partners().stream()
                .filter(partner -> known.contains(partner.id()))
                .toList();
        return new Problem(
                centre.name() + "-" + supporter.id(),
                centre.calendar(),
                centre.locations(),
                centre.travel(),
                centre.schools(),
                List.of(supporter),
                partners,
                centre.collaborationModels(),
                pupils,
                meetings,
                centre.commitments().stream()
                        .filter(fixed -> fixed.supporter().equals(supporter.id()))
                        .toList(),
                centre.weights());
    }

    private static Pupil keeping(Pupil pupil, Set<String> needs, Supporter supporter) {
        return new Pupil(
                pupil.id(),
                pupil.name(),
                pupil.school(),
                pupil.classGroup(),
                pupil.priority(),
                pupil.partners(),
                pupil.absences(),
                pupil.needs().stream()
                        .filter(need -> needs.contains(need.id()))
                        .map(need -> without(need, supporter))
                        .toList());
    }

    /** Nobody is missed who is not there. */
    private static Need without(Need need, Supporter supporter) {
        WantedSupporter wanted = need.supporter();
        @Nullable WantedSupporter kept = wanted != null && wanted.id().equals(supporter.id()) ? wanted : null;
        return new Need(
                need.id(),
                need.expertise(),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                need.when(),
                need.preferred(),
                kept);
    }
}
