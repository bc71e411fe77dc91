package be.koffieronde.bench;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.travel.TravelTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Problems of one supporter, cut out of generated centres of five: all that a short plan of the centre gives to one. */
final class OneSupporterWeeks {

    private static final int CENTRE = 5;
    private static final int FEWEST_VISITS = 12;
    private static final int MOST_VISITS = 20;
    private static final long MOVES = 500;

    private OneSupporterWeeks() {}

    /** Weeks of 12 to 20 visits without end, from the centres with seeds 1, 2, …; always the same ones for one program. */
    static Stream<Problem> all() {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> of(Generator.generate(GeneratorSettings.of(CENTRE, seed)), seed))
                .flatMap(List::stream);
    }

    private static List<Problem> of(Problem centre, long seed) {
        Directory directory = new Directory(centre);
        Roster roster = new Planner(directory, TravelTables.of(centre), PlanOptions.ofMoves(MOVES, seed, 1)).plan();
        List<Problem> weeks = new ArrayList<>();
        for (Supporter supporter : centre.supporters()) {
            List<Visit> visits = visits(roster, supporter, directory);
            Problem week = new Excerpt(centre, List.of(supporter), visits, partner -> true)
                    .problem(centre.name() + "-" + supporter.id());
            int size = Visits.of(new Directory(week)).size();
            if (FEWEST_VISITS <= size && size <= MOST_VISITS) {
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
}
