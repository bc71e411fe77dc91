package be.koffieronde.app.plan;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.planning.planner.Gaps;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.PlanProgress;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.RollingHorizon;
import be.koffieronde.talks.WithoutTalks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans horizon after horizon under each {@link SeasonPolicy}. Talks that are planned count as held when the next horizon is
 * planned; each search starts from the weeks before, so that weeks resemble one another. The referee confirms every score.
 */
public final class PlanSeason {

    /** A roster and what the referee says of it. */
    private record Planned(Roster roster, Judgement judgement) {}

    /** One search going on. */
    private record Search(int horizon, SeasonPolicy policy, Planner planner, long outOfReach, long begin) {}

    private final TimedProblem first;
    private final SeasonRequest request;
    private final int horizons;
    private final SeasonBooks planned;
    private final SeasonBooks ifItFits;
    private final SeasonBooks none;
    private volatile boolean isStopped;
    private volatile @Nullable Search search;

    /**
     * Makes ready to plan.
     *
     * @throws InvalidInputException if the season ends within a horizon of the problem
     */
    public PlanSeason(TimedProblem problem, SeasonRequest request) {
        this.first = problem.at(LatestTalks.withoutHeld(problem.directory().problem()))
                .with(request.log());
        this.request = request;
        horizons = request.horizons(weeks());
        planned = new SeasonBooks(SeasonPolicy.PLANNED, request.log());
        ifItFits = new SeasonBooks(SeasonPolicy.IF_IT_FITS, request.log());
        none = new SeasonBooks(SeasonPolicy.NONE, request.log());
    }

    /** Ends {@link #run} soon, from another thread; the weeks it is planning then do not count. */
    public void stop() {
        isStopped = true;
        Search now = search;
        if (now != null) {
            now.planner.cancel();
        }
    }

    /** How far {@link #run} is, asked from another thread; null before it has begun. */
    public @Nullable SeasonProgress progress() {
        Search now = search;
        if (now == null) {
            return null;
        }
        PlanProgress progress = now.planner.progress();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - now.begin);
        return new SeasonProgress(
                now.horizon * weeks() + 1,
                request.weeks(),
                now.policy,
                Progress.of(progress, now.outOfReach, elapsed, request.effort().time()));
    }

    /** Plans all horizons, or as many as there is time for until it is stopped. */
    public Season run() {
        Roster withTalks = null;
        Roster without = null;
        int complete = 0;
        for (int horizon = 0; horizon < horizons && !isStopped; horizon++) {
            Problem now = RollingHorizon.problem(first.directory().problem(), horizon);
            Planned structural =
                    search(horizon, SeasonPolicy.PLANNED, first.at(now).with(planned.log()), withTalks);
            Planned bare = search(horizon, SeasonPolicy.NONE, first.at(WithoutTalks.of(now)), without);
            if (!isStopped) {
                Planned fitted = fitted(first.at(now).with(ifItFits.log()), bare.roster);
                planned.add(structural.roster, structural.judgement);
                none.add(bare.roster, bare.judgement);
                ifItFits.add(fitted.roster, fitted.judgement);
                complete++;
            }
            withTalks = structural.roster;
            without = bare.roster;
        }
        return season(complete);
    }

    private Season season(int complete) {
        Directory start = first.directory();
        LocalDate end = start.problem().calendar().firstDay().plusWeeks((long) complete * weeks());
        List<SeasonCourse> courses = Stream.of(planned, ifItFits, none)
                .map(books -> books.close(start, end))
                .toList();
        return new Season(start.problem().calendar().firstDay(), complete * weeks(), courses);
    }

    private Planned search(int horizon, SeasonPolicy policy, TimedProblem problem, @Nullable Roster before) {
        PlanOptions options = request.effort().options();
        Planner planner = new Planner(
                problem.directory(),
                problem.travel(),
                before == null ? options : options.startingFrom(RollingHorizon.roster(before, problem.directory())));
        search = new Search(horizon, policy, planner, Progress.outOfReach(problem.directory()), System.nanoTime());
        if (isStopped) {
            planner.cancel();
        }
        return confirmed(problem, planner.plan());
    }

    private static Planned fitted(TimedProblem problem, Roster bare) {
        Roster same = RollingHorizon.sameWeeks(bare, problem.directory());
        return confirmed(problem, Gaps.filled(problem.directory(), problem.travel(), same));
    }

    private static Planned confirmed(TimedProblem problem, Roster roster) {
        return new Planned(roster, PlanWeek.confirmed(roster, problem));
    }

    private int weeks() {
        return first.directory().problem().calendar().weeks();
    }
}
