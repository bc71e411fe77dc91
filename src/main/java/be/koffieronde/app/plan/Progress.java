package be.koffieronde.app.plan;

import be.koffieronde.planning.planner.PlanProgress;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far planning is.
 *
 * @param elapsed since it began
 * @param limit when it will end; null if moves are counted instead
 * @param share of the time or the moves that is used up, from 0 to 1; 0 also if that is not known
 * @param score of the best roster so far, without what pinned visits break
 * @param pupilMinutesLost of sessions left out that somebody could hold, whatever their priority
 * @param pupilMinutesOutOfReach of sessions that nobody could hold
 * @param driveMinutes between visits, from home and back home
 */
public record Progress(
        Duration elapsed,
        @Nullable Duration limit,
        double share,
        Score score,
        long pupilMinutesLost,
        long pupilMinutesOutOfReach,
        int talksPlanned,
        int talksDue,
        long driveMinutes) {

    /** Minutes of sessions that nobody could hold. */
    public static long outOfReach(Directory directory) {
        Set<String> outOfReach = directory.outOfReach().all().keySet();
        return Visits.of(directory).stream()
                .filter(visit -> visit instanceof SupportVisit && outOfReach.contains(visit.id()))
                .mapToLong(Visit::minutes)
                .sum();
    }

    /**
     * Of a search going on.
     *
     * @param outOfReach minutes of sessions that nobody could hold
     */
    public static Progress of(PlanProgress progress, long outOfReach, Duration elapsed, @Nullable Duration limit) {
        return new Progress(
                elapsed,
                limit,
                progress.share(),
                progress.score(),
                Math.max(0, progress.pupilMinutesLost() - outOfReach),
                Math.min(progress.pupilMinutesLost(), outOfReach),
                progress.talksPlanned(),
                progress.talksDue(),
                progress.driveMinutes());
    }
}
