package be.koffieronde.bench;

import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.PlanProgress;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How a search went.
 *
 * @param roster what it ended with
 * @param looks what it had in between, in order
 * @param firstComplete seconds until the first roster without hard points that gives pupils and meetings 99 % of what they
 *     are owed; not a number if there was none before the end
 */
record Course(Roster roster, List<Look> looks, double firstComplete) {

    private static final long MILLIS_BETWEEN_LOOKS = 250;
    private static final int COMPLETE = 100;

    /** @param seconds since the search began */
    record Look(double seconds, Score score) {}

    /** Plans a problem and looks on, four times a second if looking takes no longer than that. */
    static Course of(OpenWeeks weeks, PlanOptions options) {
        long begin = System.nanoTime();
        Planner planner = new Planner(weeks.directory(), weeks.travel(), options);
        CompletableFuture<Roster> end = CompletableFuture.supplyAsync(planner::plan, task -> new Thread(task).start());
        Referee referee = new Referee(weeks.directory(), weeks.travel());
        long allowed = weeks.visits().stream().mapToLong(weeks::medium).sum() / COMPLETE;
        List<Look> looks = new ArrayList<>();
        double firstComplete = Double.NaN;
        while (!hasEnded(end)) {
            PlanProgress progress = planner.progress();
            double seconds = (System.nanoTime() - begin) / 1e9;
            looks.add(new Look(seconds, progress.score()));
            boolean mayBe = Double.isNaN(firstComplete) && -progress.score().medium() <= allowed;
            if (mayBe && isComplete(referee.judge(planner.soFar()).score(), allowed)) {
                firstComplete = seconds;
            }
        }
        return new Course(end.join(), looks, firstComplete);
    }

    private static boolean isComplete(Score score, long allowed) {
        return score.hard() == 0 && -score.medium() <= allowed;
    }

    private static boolean hasEnded(CompletableFuture<Roster> end) {
        try {
            end.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("The search was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search failed.", e.getCause());
        }
    }

    /** Seconds after which it was never again further from a score than this share of its soft cost, with nothing more lost. */
    double secondsToWithin(double share, Score end) {
        double since = 0;
        for (Look look : looks) {
            boolean isNear = look.score.medium() >= end.medium() && -look.score.soft() <= -end.soft() * (1 + share);
            since = isNear ? since : look.seconds;
        }
        return since;
    }
}
