package be.koffieronde.jobs;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanSeason;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.plan.SeasonRequest;
import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.price.PriceRequest;
import be.koffieronde.app.price.PriceSearch;
import be.koffieronde.app.price.Priced;
import be.koffieronde.app.replan.ReplanRequest;
import be.koffieronde.app.replan.ReplanWeek;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job is made of when it begins.
 *
 * @param asked when it was asked for, by the clocks of those who plan
 * @param problem that knows the logs of the centre
 * @param talks the log of talks
 * @param start the roster to begin with or to plan again; null: none
 * @param like a roster of other weeks to lean towards; null: none
 */
record AskedSearch(
        JobRequest request,
        LocalDateTime asked,
        TimedProblem problem,
        TalkLog talks,
        @Nullable Roster start,
        @Nullable Roster like,
        Effort effort) {

    /**
     * The search, not begun yet.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if what is asked for cannot be done
     */
    Search search() {
        return switch (request.kind()) {
            case PLAN ->
                new PlanSearch(new PlanWeek(problem, effort, store(start), store(like), request.isStructural()));
            case REPLAN -> new ReplanSearch(again());
            case SEASON -> new SeasonSearch(new PlanSeason(problem, new SeasonRequest(weeks(), effort, talks)));
            case PRICE ->
                new PriceJobSearch(new PriceSearch(
                        problem, new PriceRequest(Priced.TALKS, List.of(), effort, PriceRequest.DEFAULT_RATE)));
        };
    }

    private static @Nullable GivenRoster store(@Nullable Roster roster) {
        return roster == null ? null : new GivenRoster(roster);
    }

    /** On the day it is asked for, what has begun by then is over. */
    private ReplanWeek again() {
        LocalDate first = problem.problem().calendar().firstDay();
        LocalDate day = request.from() == null ? first : request.from();
        LocalDateTime from = day.equals(asked.toLocalDate()) ? asked : day.atStartOfDay();
        Roster roster = Objects.requireNonNull(start);
        return new ReplanWeek(problem, roster, new ReplanRequest(from, Set.copyOf(request.only()), effort));
    }

    private int weeks() {
        return request.weeks() == null ? problem.problem().calendar().weeks() : request.weeks();
    }
}
