package be.koffieronde.bench;

import be.koffieronde.roster.Roster;
import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import java.time.Duration;

/**
 * OR-Tools' routing library: guided local search from a week made by hand, on one thread as it has it. Its own insertion
 * heuristics take longer for a first week of 20 supporters than all of the time, and it is a worse one.
 */
final class RoutingOpponent implements Opponent {

    @Override
    public String title() {
        return "OR-Tools routing";
    }

    /** The best roster found in the time given; what it takes to build the model, and to leave it, comes on top. */
    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        Loader.loadNativeLibraries();
        RoutingCentre centre = new RoutingCentre(RoutingNodes.of(RoutingFleet.of(weeks)));
        Roster start = new NearestSchoolFirst(true).plan(weeks, effort);
        Roster found = searched(centre, start, parameters(effort.time()));
        return new LateStarts(weeks).of(new RosterRepair(weeks).repaired(found));
    }

    private static Roster searched(RoutingCentre centre, Roster start, RoutingSearchParameters parameters) {
        Assignment initial = centre.assignment(start, parameters);
        Assignment found = initial == null
                ? centre.model().solveWithParameters(parameters)
                : centre.model().solveFromAssignmentWithParameters(initial, parameters);
        return found == null ? start : centre.roster(found);
    }

    private static RoutingSearchParameters parameters(Duration time) {
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(com.google.protobuf.Duration.newBuilder()
                        .setSeconds(time.toSeconds())
                        .setNanos(time.toNanosPart()))
                .build();
    }
}
