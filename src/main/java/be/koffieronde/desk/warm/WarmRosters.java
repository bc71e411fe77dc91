package be.koffieronde.desk.warm;

import be.koffieronde.app.places.NewVisits;
import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.Roster;
import be.koffieronde.store.Database;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.State;
import be.koffieronde.store.week.Rosters.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Rosters in memory, a bounded number of them: those asked for last. Each answers until its version, its problem or the logs of
 * its centre change. While the database is away, what was in memory last answers on.
 *
 * <p>A roster is judged by the problem as it is now, if it still is an answer to that: a supporter who is ill is away at once.
 * Else it is judged by the version it was made for, at last
 * without what logs know.
 */
public final class WarmRosters {

    /** A version of a roster, be it the draft or the published one. */
    private record Wanted(String roster, boolean isPublished) {}

    /** A version of a problem. */
    private record ProblemVersion(String problem, long version) {}

    /** A version of a roster as it is stored. */
    private record RosterVersion(String roster, long version) {}

    private final Database database;
    private final Recent<Wanted, WarmRoster> rosters;
    private final Recent<ProblemVersion, TimedProblem> problems;
    private final Recent<RosterVersion, Roster> written;
    private final Recent<String, WarmLogs> logs;

    /** @param most how many rosters are kept in memory */
    public WarmRosters(Database database, int most) {
        this.database = database;
        rosters = new Recent<>(most, database::isWorking);
        problems = new Recent<>(most, database::isWorking);
        written = new Recent<>(most, database::isWorking);
        logs = new Recent<>(most, database::isWorking);
    }

    public Database database() {
        return database;
    }

    /** A roster as planners last changed it; empty if the centre has none of that id. */
    public Optional<WarmRoster> draft(String centre, String roster) {
        return warm(centre, new Wanted(roster, false), Stored::version);
    }

    /** A roster as everybody may see it; empty if there is none or nobody may yet. */
    public Optional<WarmRoster> published(String centre, String roster) {
        return warm(centre, new Wanted(roster, true), Stored::published);
    }

    private Optional<WarmRoster> warm(String centre, Wanted wanted, Function<Stored, Long> version) {
        Optional<State> state;
        try {
            state = database.read(
                    centre,
                    tx -> new Rosters(tx)
                            .find(wanted.roster)
                            .filter(stored -> stored.centre().equals(centre))
                            .map(version)
                            .flatMap(one -> new Rosters(tx).state(wanted.roster, one)));
        } catch (StoreUnavailableException e) {
            return Optional.of(rosters.find(wanted)
                    .filter(warm -> warm.centre().equals(centre))
                    .orElseThrow(() -> e));
        }
        return state.map(now -> rosters.get(
                wanted,
                warm -> warm.state().isSince(now),
                () -> other(wanted, now).orElseGet(() -> read(centre, now, rosters.find(wanted)))));
    }

    /** The draft is often the published one. */
    private Optional<WarmRoster> other(Wanted wanted, State now) {
        return rosters.find(new Wanted(wanted.roster, !wanted.isPublished))
                .filter(warm ->
                        warm.state().version() == now.version() && warm.state().isSince(now));
    }

    /** @param before what was kept of it; most entries of logs tell nothing new of the weeks of a roster */
    private WarmRoster read(String centre, State state, Optional<WarmRoster> before) {
        Roster roster = written.get(
                new RosterVersion(state.roster(), state.version()),
                known -> true,
                () -> database.read(centre, tx -> new CentreRosters(tx).roster(state.roster(), state.version())));
        WarmLogs known = logs(centre, state);
        List<Supplier<WarmRoster>> ways = new ArrayList<>();
        LongStream.of(state.latest(), state.answered()).distinct().forEach(version -> {
            TimedProblem problem = problem(centre, state.problem(), version);
            ways.add(() -> judged(centre, state, version, known.into(problem), roster, before));
            ways.add(() -> judged(centre, state, version, known.talksInto(problem), roster, before));
            if (version != state.answered()) {
                ways.add(() -> {
                    TimedProblem now = known.into(problem);
                    return judged(
                            centre, state, version, now, withNew(now, roster).read(), before);
                });
            }
        });
        ways.add(
                () -> completed(centre, state, known.into(problem(centre, state.problem(), state.answered())), roster));
        // A talk that was held before its weeks began may be due in them no more, and be in the roster still.
        ways.add(() -> completed(centre, state, problem(centre, state.problem(), state.answered()), roster));
        return first(ways);
    }

    /** What comes of the first way that it can be judged by. */
    private static WarmRoster first(List<Supplier<WarmRoster>> ways) {
        for (Supplier<WarmRoster> way : ways.subList(0, ways.size() - 1)) {
            try {
                return way.get();
            } catch (InvalidInputException e) {
                // It is no answer to the problem as known so; the next way knows less.
            }
        }
        return ways.get(ways.size() - 1).get();
    }

    /** With what has come into the problem since, such as a pupil or a session that is owed, left out. */
    private static NewVisits withNew(TimedProblem problem, Roster roster) {
        return new NewVisits(problem.directory(), new GivenRoster(roster));
    }

    private static WarmRoster judged(
            String centre,
            State state,
            long version,
            TimedProblem problem,
            Roster roster,
            Optional<WarmRoster> before) {
        return before.filter(known -> known.isOf(state, version, problem))
                .map(known -> known.in(state))
                .orElseGet(() -> {
                    TimedProblem like = before.flatMap(known -> known.problem(version))
                            .map(known -> known.at(problem.problem()))
                            .orElse(problem);
                    return new WarmRoster(
                            centre,
                            state,
                            version,
                            KeptRoster.read(like, new GivenRoster(roster)),
                            problem.problem(),
                            before);
                });
    }

    /** The problem of a roster as it is now, with what the logs know of it. */
    public TimedProblem latestProblem(WarmRoster warm) {
        return logs(warm).into(latestAsWritten(warm));
    }

    /** The problem of a roster as planners last changed it. */
    public TimedProblem latestAsWritten(WarmRoster warm) {
        return problem(warm.centre(), warm.problem(), warm.state().latest());
    }

    /** What is written down of the weeks of a roster's centre. */
    public WarmLogs logs(WarmRoster warm) {
        return logs(warm.centre(), warm.state());
    }

    private WarmLogs logs(String centre, State state) {
        return logs.get(
                centre,
                known -> known.areSince(state.logged()),
                () -> database.read(centre, tx -> {
                    CentreLogs stored = new CentreLogs(tx);
                    return new WarmLogs(state.logged(), stored.talks(), stored.sessions());
                }));
    }

    /**
     * A roster as it was once, as an answer to its problem as it is now: what the problem has no longer is gone, what is new in
     * it is left out. What it breaks today, it breaks: whoever is ill is away.
     *
     * @param version that there is
     */
    public WarmRoster earlier(WarmRoster now, long version) {
        Roster then = database.read(now.centre(), tx -> new CentreRosters(tx).roster(now.roster(), version));
        TimedProblem problem = latestProblem(now);
        return first(List.of(() -> latest(now, problem, then), () -> latest(now, problem, carried(then, problem))));
    }

    private static WarmRoster latest(WarmRoster now, TimedProblem problem, Roster roster) {
        return new WarmRoster(
                now.centre(),
                now.state(),
                now.state().latest(),
                KeptRoster.read(problem, new GivenRoster(roster)),
                null,
                Optional.empty());
    }

    private static Roster carried(Roster roster, TimedProblem problem) {
        return CarriedRoster.of(roster, problem.directory(), 0).roster().agreeing(roster.agreed());
    }

    /** The same roster, whose next version answers the problem as it is now. */
    public WarmRoster atLatestProblem(WarmRoster warm) {
        return warm.answering(latestProblem(warm).directory());
    }

    private static WarmRoster completed(String centre, State state, TimedProblem problem, Roster roster) {
        return new WarmRoster(
                centre,
                state,
                state.answered(),
                KeptRoster.read(problem, withNew(problem, roster)),
                null,
                Optional.empty());
    }

    /** A version of a problem with its travel times, which all its rosters share. */
    public TimedProblem problem(String centre, String problem, long version) {
        return problems.get(
                new ProblemVersion(problem, version),
                known -> true,
                () -> TimedProblem.of(database.read(centre, tx -> new CentreProblems(tx).problem(problem, version))));
    }
}
