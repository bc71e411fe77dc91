package be.koffieronde.bench;

import be.koffieronde.roster.Roster;
import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration.Builder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * OR-Tools' routing library: cheapest insertion, then guided local search, on one thread as it has it. Insertion does not
 * ask the filter of {@link RoutingBonds}. So it is done twice: the first time decides who takes which need, the second time
 * keeps to that, and what still breaks a rule is left to the local search.
 */
final class RoutingOpponent implements Opponent {

    @Override
    public String title() {
        return "OR-Tools routing";
    }

    /** The best roster found in the time given, building the models included. */
    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        Loader.loadNativeLibraries();
        long end = System.nanoTime() + effort.time().toNanos();
        RosterRepair repair = new RosterRepair(weeks);
        RoutingFleet fleet = RoutingFleet.of(weeks);
        RoutingNodes nodes = RoutingNodes.of(fleet);
        Roster free = solved(new RoutingCentre(nodes), null, first(end));
        RoutingTies ties = new RoutingTies(weeks, free);
        Roster tied = solved(new RoutingCentre(nodes.allowed(ties::allow)), null, first(end));
        Roster start = repair.repaired(tied);
        return repair.repaired(solved(new RoutingCentre(nodes), start, search(end)));
    }

    /** The better of what it starts from and what it finds. */
    private static Roster solved(RoutingCentre centre, @Nullable Roster start, RoutingSearchParameters parameters) {
        Assignment initial = start == null ? null : centre.assignment(start, parameters);
        Assignment found = initial == null
                ? centre.model().solveWithParameters(parameters)
                : centre.model().solveFromAssignmentWithParameters(initial, parameters);
        if (found != null) {
            return centre.roster(found);
        }
        return start == null ? new RosterSheet(centre.weeks()).roster() : start;
    }

    /** For a first roster only. */
    private static RoutingSearchParameters first(long end) {
        return parameters(end).setSolutionLimit(1).build();
    }

    private static RoutingSearchParameters search(long end) {
        return parameters(end)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .build();
    }

    private static RoutingSearchParameters.Builder parameters(long end) {
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        Builder limit = com.google.protobuf.Duration.newBuilder()
                .setSeconds(left.toSeconds())
                .setNanos(left.toNanosPart());
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setTimeLimit(limit);
    }
}
