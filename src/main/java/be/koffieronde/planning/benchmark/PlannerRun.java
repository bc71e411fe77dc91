package be.koffieronde.planning.benchmark;

import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.planner.Centre;
import be.koffieronde.planning.planner.Draft;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.planning.timefold.PartPlans;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.ReplaceRoundsMove;
import be.koffieronde.planning.timefold.SketchBook;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A planner at work in a thread of its own, and the moves by which a plan keeps up with it. */
final class PlannerRun implements Iterator<ReplaceRoundsMove>, AutoCloseable {

    private static final long MILLIS_BETWEEN_LOOKS = 250;

    private final PlanSolution plan;
    private final Centre centre;
    private final Planner planner;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Roster> end;
    private @Nullable ReplaceRoundsMove next;
    private boolean hasEnded;

    /** Starts at once. */
    PlannerRun(PlanSolution plan, PlanOptions options) {
        this.plan = plan;
        Directory directory = plan.data().directory();
        TravelTimes times = TravelTables.of(directory.problem());
        centre = new Centre(directory, times);
        planner = new Planner(directory, times, options);
        end = thread.submit(planner::plan);
    }

    /**
     * Waits a while if the planner has not ended. There is a move then even if the planner found nothing new: Timefold's
     * report cannot draw the speed of a solver that makes less than one move a second.
     */
    @Override
    public boolean hasNext() {
        if (next == null && !hasEnded) {
            Roster last = awaitEnd();
            hasEnded = last != null;
            ReplaceRoundsMove move = moveTo(last == null ? planner.soFar() : last);
            next = move.isReal() ? move : ReplaceRoundsMove.none(plan.rounds().get(0));
        }
        return next != null;
    }

    @Override
    public ReplaceRoundsMove next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReplaceRoundsMove move = next;
        next = null;
        return move;
    }

    /** Ends the planner's search. */
    @Override
    public void close() {
        planner.cancel();
        thread.shutdown();
    }

    private ReplaceRoundsMove moveTo(Roster roster) {
        PlanSolution goal = PartPlans.of(plan.data(), places(roster));
        return SketchBook.move(plan, SketchBook.copy(goal));
    }

    private List<PlacedVisit> places(Roster roster) {
        Draft draft = Draft.of(centre, roster);
        return draft.places(Planner.whole(draft));
    }

    /** What the planner ended with; null if it still searches after a while. */
    private @Nullable Roster awaitEnd() {
        try {
            return end.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException("The planner was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The planner failed.", e.getCause());
        }
    }
}
