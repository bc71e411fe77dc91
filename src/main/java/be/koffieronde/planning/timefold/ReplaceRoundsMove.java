package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Replaces the visits of some rounds at once. Timefold hears of one changed range per round, and of each visit that becomes
 * planned or unplanned; a visit that only changes rounds is neither.
 */
public final class ReplaceRoundsMove extends AbstractMove<PlanSolution> {

    private static final String STOPS = "stops";
    private static final String HOLDS = "holds";

    private final List<Change> changes;

    /**
     * @param changes at most one per round; a visit that enters a round leaves another one of them or was unplanned
     */
    ReplaceRoundsMove(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** A move that Timefold makes, and that leaves a round as it is. */
    public static ReplaceRoundsMove none(Round round) {
        return new ReplaceRoundsMove(List.of(new Change(round, List.copyOf(round.stops()), round.holds())));
    }

    /** What a round becomes. */
    record Change(Round round, List<Stop> stops, Holds holds) {

        boolean isReal() {
            return !stops.equals(round.stops()) || !holds.equals(round.holds());
        }

        private int firstDifference() {
            int most = Math.min(stops.size(), round.stops().size());
            int k = 0;
            while (k < most && stops.get(k).index() == round.stops().get(k).index()) {
                k++;
            }
            return k;
        }
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanSolution> director) {
        int size = changes.size();
        int[] from = new int[size];
        List<Stop> leaving = new ArrayList<>();
        List<Stop> entering = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            Change change = changes.get(c);
            from[c] = change.firstDifference();
            leaving.addAll(change.round()
                    .stops()
                    .subList(from[c], change.round().stops().size()));
            entering.addAll(change.stops().subList(from[c], change.stops().size()));
        }
        Round anyRound = changes.get(0).round();
        List<Stop> unassigned = without(leaving, entering);
        List<Stop> assigned = without(entering, leaving);
        unassigned.forEach(stop -> director.beforeListVariableElementUnassigned(anyRound, STOPS, stop));
        assigned.forEach(stop -> director.beforeListVariableElementAssigned(anyRound, STOPS, stop));
        for (int c = 0; c < size; c++) {
            Round round = changes.get(c).round();
            director.beforeListVariableChanged(
                    round, STOPS, from[c], round.stops().size());
        }
        for (int c = 0; c < size; c++) {
            replaceTail(changes.get(c), from[c]);
        }
        for (int c = 0; c < size; c++) {
            Round round = changes.get(c).round();
            director.afterListVariableChanged(
                    round, STOPS, from[c], round.stops().size());
        }
        unassigned.forEach(stop -> director.afterListVariableElementUnassigned(anyRound, STOPS, stop));
        assigned.forEach(stop -> director.afterListVariableElementAssigned(anyRound, STOPS, stop));
        changes.forEach(change -> changeHolds(director, change));
    }

    private static void replaceTail(Change change, int from) {
        List<Stop> stops = change.round().stops();
        stops.subList(from, stops.size()).clear();
        stops.addAll(change.stops().subList(from, change.stops().size()));
    }

    private static void changeHolds(ScoreDirector<PlanSolution> director, Change change) {
        Round round = change.round();
        if (!change.holds().equals(round.holds())) {
            director.beforeVariableChanged(round, HOLDS);
            round.hold(change.holds());
            director.afterVariableChanged(round, HOLDS);
        }
    }

    private static List<Stop> without(List<Stop> stops, List<Stop> others) {
        List<Stop> rest = new ArrayList<>(stops);
        rest.removeAll(others);
        return rest;
    }

    /** Whether it changes anything. */
    public boolean isReal() {
        return !changes.isEmpty();
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlanSolution> director) {
        return isReal();
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return changes.stream().map(Change::round).toList();
    }

    @Override
    public Collection<?> getPlanningValues() {
        return changes.stream().flatMap(change -> change.stops().stream()).toList();
    }

    @Override
    public String getSimpleMoveTypeDescription() {
        return "ReplaceRoundsMove";
    }
}
