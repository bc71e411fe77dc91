package be.koffieronde.bench;

import be.koffieronde.bench.ExactDay.Stop;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.roster.Roster;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The whole contract for a problem of one supporter as a model of OR-Tools' CP-SAT: every legal roster and no other, at its
 * exact cost. So what CP-SAT proves of the model is true of all rosters. With one supporter, nobody can be double booked and
 * no pupil shared.
 */
final class ExactWeek {

    /** Soft points one medium point is worth: more than any week of one supporter costs. */
    private static final long SOFT_IN_MEDIUM = 1_000_000;

    /** Each searches in a way of its own; with fewer of them those are missing that raise the bound. */
    private static final int WORKERS = 8;

    private final OpenWeeks weeks;
    private final Supporter supporter;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder lost = LinearExpr.newBuilder();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final List<ExactDay> days;

    /**
     * What CP-SAT found and proved.
     *
     * @param claim the score it gives the roster
     * @param bound no legal roster costs less: medium points in millions, and soft points
     * @param isOptimal whether it proved that the roster is the best
     */
    record Proof(Roster roster, Score claim, long bound, boolean isOptimal) {

        /** Of a roster without hard points, in the unit of the bound. */
        static long cost(Score score) {
            return -score.medium() * SOFT_IN_MEDIUM - score.soft();
        }
    }

    /** @throws IllegalArgumentException if there is not exactly one supporter */
    ExactWeek(OpenWeeks weeks) {
        if (weeks.supporters().size() != 1) {
            throw new IllegalArgumentException("There are %d supporters; the exact model is for one."
                    .formatted(weeks.supporters().size()));
        }
        Loader.loadNativeLibraries();
        this.weeks = weeks;
        supporter = weeks.supporters().get(0);
        days = IntStream.range(0, weeks.calendar().days())
                .mapToObj(day -> new ExactDay(weeks, supporter, day, model))
                .toList();
        weeks.visits().forEach(this::addVisit);
        addNeeds();
        days.forEach(this::addDay);
        for (int week = 1; week <= weeks.calendar().weeks(); week++) {
            addContract(week);
        }
    }

    /**
     * Medium points first, in at most half of the time; then soft points, with no more medium points lost.
     *
     * @throws IllegalStateException if CP-SAT finds no roster in that time
     */
    Proof solve(double seconds) {
        long begin = System.nanoTime();
        model.minimize(lost);
        CpSolver first = new CpSolver();
        CpSolverStatus firstStatus = solve(first, seconds / 2);
        if (!hasRoster(firstStatus)) {
            throw new IllegalStateException("CP-SAT ended with %s after %s s.".formatted(firstStatus, seconds / 2));
        }
        long medium = first.value(lost);
        model.addEquality(lost, medium);
        hint(first);
        model.minimize(cost);
        CpSolver second = new CpSolver();
        CpSolverStatus status = solve(second, seconds - (System.nanoTime() - begin) / 1e9);
        CpSolver best = hasRoster(status) ? second : first;
        boolean isFirstOptimal = firstStatus == CpSolverStatus.OPTIMAL;
        long bound = isFirstOptimal ? medium * SOFT_IN_MEDIUM + bound(second) : bound(first) * SOFT_IN_MEDIUM;
        Score claim = new Score(0, -medium, -best.value(cost));
        return new Proof(roster(best), claim, bound, isFirstOptimal && status == CpSolverStatus.OPTIMAL);
    }

    private CpSolverStatus solve(CpSolver solver, double seconds) {
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(WORKERS);
        return solver.solve(model);
    }

    private static boolean hasRoster(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    /** No points are ever won, so the bound is never below 0. */
    private static long bound(CpSolver solver) {
        return (long) Math.max(0, Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    private void hint(CpSolver found) {
        for (ExactDay day : days) {
            for (Stop stop : day.stops()) {
                model.addHint(stop.isHere(), found.booleanValue(stop.isHere()));
                model.addHint(stop.start(), found.value(stop.start()));
            }
        }
    }

    private Roster roster(CpSolver solver) {
        RosterSheet sheet = new RosterSheet(weeks);
        days.forEach(day -> day.stops().stream()
                .filter(stop -> solver.booleanValue(stop.isHere()))
                .forEach(stop -> sheet.enter(stop.visit(), supporter, day.day(), (int) solver.value(stop.start()))));
        return sheet.roster();
    }

    private List<Stop> stops(Visit visit) {
        return days.stream()
                .flatMap(day -> day.stops().stream())
                .filter(stop -> stop.visit().equals(visit))
                .toList();
    }

    private static Literal[] here(List<Stop> stops) {
        return stops.stream().map(Stop::isHere).toArray(Literal[]::new);
    }

    private void addVisit(Visit visit) {
        List<Stop> stops = stops(visit);
        BoolVar isOut = model.newBoolVar("out");
        List<Literal> ways = new ArrayList<>(List.of(here(stops)));
        ways.add(isOut);
        model.addExactlyOne(ways);
        long change = OpenWeeks.isChange(visit, supporter) ? weeks.points(Rule.SUPPORTER_CHANGED) : 0;
        lost.addTerm(isOut, weeks.medium(visit));
        cost.addTerm(isOut, weeks.soft(visit));
        for (Stop stop : stops) {
            cost.addTerm(stop.isHere(), change);
            if (stop.isUnpreferred() != null) {
                cost.addTerm(stop.isUnpreferred(), weeks.points(Rule.OUTSIDE_PREFERRED_TIME));
            }
            if (stop.isOwnTime() != null) {
                cost.addTerm(stop.isOwnTime(), weeks.points(Rule.TALK_IN_OWN_TIME));
            }
        }
        if (OpenWeeks.isForAcquaintances(visit)) {
            introduce(stops, weeks.introductions(visit));
        }
    }

    private void introduce(List<Stop> stops, Set<String> needs) {
        List<Literal> sessions = new ArrayList<>();
        weeks.visits().stream()
                .filter(visit -> visit instanceof SupportVisit session
                        && needs.contains(session.need().id()))
                .forEach(session -> sessions.addAll(List.of(here(stops(session)))));
        stops.forEach(stop -> model.addBoolOr(sessions).onlyEnforceIf(stop.isHere()));
    }

    private void addNeeds() {
        Map<String, List<SupportVisit>> sessions = new LinkedHashMap<>();
        weeks.visits().forEach(visit -> {
            if (visit instanceof SupportVisit session) {
                sessions.computeIfAbsent(session.need().id(), id -> new ArrayList<>())
                        .add(session);
            }
        });
        sessions.values().forEach(this::addSessions);
    }

    private void addSessions(List<SupportVisit> sessions) {
        for (int later = 1; later < sessions.size(); later++) {
            for (int k = 0; k < later; k++) {
                addPair(sessions.get(k), sessions.get(later));
            }
        }
    }

    /** Sessions of one week are the same but for their number: the first comes first, and is left out last. */
    private void addPair(SupportVisit first, SupportVisit second) {
        Need need = first.need();
        boolean areAlike = first.week() == second.week();
        for (ExactDay one : days) {
            for (ExactDay other : days) {
                int apart = other.day() - one.day();
                if (Math.abs(apart) < need.minDaysApart() || (areAlike && apart < 0)) {
                    exclude(one, first, other, second);
                }
            }
        }
        if (areAlike) {
            BoolVar isFirstHere = model.newBoolVar("first");
            model.addEquality(isFirstHere, LinearExpr.sum(here(stops(first))));
            stops(second).forEach(stop -> model.addImplication(stop.isHere(), isFirstHere));
        }
    }

    private void exclude(ExactDay one, Visit first, ExactDay other, Visit second) {
        for (Stop stop : one.stops()) {
            for (Stop next : other.stops()) {
                if (stop.visit().equals(first) && next.visit().equals(second)) {
                    model.addBoolOr(
                            new Literal[] {stop.isHere().not(), next.isHere().not()});
                }
            }
        }
    }

    private void addDay(ExactDay day) {
        cost.addTerm(day.travel(), weeks.points(Rule.TRAVEL_BETWEEN_VISITS));
        cost.addTerm(day.commute(), weeks.points(Rule.COMMUTE));
        cost.addTerm(day.waiting(), weeks.points(Rule.WAITING));
    }

    private void addContract(int week) {
        int minutes = supporter.weeklyMinutes();
        LinearExprBuilder sum = LinearExpr.newBuilder();
        days.stream().filter(day -> weeks.calendar().week(day.day()) == week).forEach(day -> sum.add(day.worked()));
        IntVar worked = model.newIntVar(0, minutes, "worked");
        model.addEquality(worked, sum);
        if (minutes > 0) {
            IntVar square = model.newIntVar(0, (long) minutes * minutes, "square");
            model.addMultiplicationEquality(square, worked, worked);
            IntVar workload = model.newIntVar(0, minutes, "workload");
            model.addDivisionEquality(workload, square, model.newConstant(minutes));
            cost.addTerm(workload, weeks.points(Rule.UNEVEN_WORKLOAD));
        }
    }
}
