package be.koffieronde.bench;

import be.koffieronde.bench.ExactDay.Stop;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How little a problem of several supporters must lose, as a model of OR-Tools' CP-SAT: every hard rule of the contract, and
 * of the rest the medium points alone. It is for problems of sessions, without meetings, commitments or talks.
 */
final class ExactLoss {

    /** Each searches in a way of its own; with fewer of them those are missing that raise the bound. */
    private static final int WORKERS = 8;

    private final OpenWeeks weeks;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder lost = LinearExpr.newBuilder();
    private final List<ExactDay> days;
    private final Map<Visit, List<Place>> places = new HashMap<>();

    /** A day on which somebody may have a visit. */
    private record Place(ExactDay day, Stop stop) {}

    /**
     * What CP-SAT found and proved.
     *
     * @param lost medium points of the roster
     * @param bound no legal roster loses less
     */
    record Loss(Roster roster, long lost, long bound) {

        boolean isLeast() {
            return lost == bound;
        }
    }

    /** @throws IllegalArgumentException if there is something else than sessions */
    ExactLoss(OpenWeeks weeks) {
        if (!weeks.visits().stream().allMatch(SupportVisit.class::isInstance)) {
            throw new IllegalArgumentException("The model of the least loss is for sessions only.");
        }
        Loader.loadNativeLibraries();
        this.weeks = weeks;
        days = weeks.supporters().stream()
                .flatMap(supporter -> IntStream.range(0, weeks.calendar().days())
                        .filter(day -> !weeks.hours(supporter, day).isEmpty())
                        .mapToObj(day -> new ExactDay(weeks, supporter, day, model)))
                .toList();
        days.forEach(day -> day.stops()
                .forEach(stop -> places.computeIfAbsent(stop.visit(), visit -> new ArrayList<>())
                        .add(new Place(day, stop))));
        sessions().values().forEach(this::addNeed);
        addPersons();
        weeks.supporters().forEach(this::addContracts);
    }

    /** @throws IllegalStateException if CP-SAT finds no roster in that time */
    Loss solve(double seconds) {
        model.minimize(lost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(WORKERS);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT ended with %s after %s s.".formatted(status, seconds));
        }
        return new Loss(
                roster(solver), solver.value(lost), (long) Math.max(0, Math.ceil(solver.bestObjectiveBound() - 1e-6)));
    }

    private Roster roster(CpSolver solver) {
        RosterSheet sheet = new RosterSheet(weeks);
        places.forEach((visit, possible) -> possible.stream()
                .filter(place -> solver.booleanValue(place.stop.isHere()))
                .forEach(place -> sheet.enter(
                        visit, place.day.supporter(), place.day.day(), (int) solver.value(place.stop.start()))));
        return sheet.roster();
    }

    private Map<String, List<SupportVisit>> sessions() {
        Map<String, List<SupportVisit>> sessions = new LinkedHashMap<>();
        for (Visit visit : weeks.visits()) {
            SupportVisit session = (SupportVisit) visit;
            sessions.computeIfAbsent(session.need().id(), need -> new ArrayList<>())
                    .add(session);
        }
        return sessions;
    }

    private List<Place> places(Visit visit) {
        return places.getOrDefault(visit, List.of());
    }

    /** All sessions of a need are with one supporter, if with any, and far enough apart. */
    private void addNeed(List<SupportVisit> sessions) {
        Map<Supporter, BoolVar> has = new LinkedHashMap<>();
        sessions.forEach(session -> addSession(session, has));
        model.addAtMostOne(has.values().toArray(Literal[]::new));
        for (int later = 1; later < sessions.size(); later++) {
            for (int k = 0; k < later; k++) {
                addPair(sessions.get(k), sessions.get(later));
            }
        }
    }

    private void addSession(SupportVisit session, Map<Supporter, BoolVar> has) {
        BoolVar isOut = model.newBoolVar("out");
        List<Literal> ways = new ArrayList<>(List.of(isOut));
        for (Place place : places(session)) {
            ways.add(place.stop.isHere());
            BoolVar isWith = has.computeIfAbsent(place.day.supporter(), supporter -> model.newBoolVar("with"));
            model.addImplication(place.stop.isHere(), isWith);
        }
        model.addExactlyOne(ways);
        lost.addTerm(isOut, weeks.medium(session));
    }

    /** Sessions of one week are the same but for their number: the first comes first, and is left out last. */
    private void addPair(SupportVisit first, SupportVisit second) {
        boolean areAlike = first.week() == second.week();
        for (Place one : places(first)) {
            for (Place other : places(second)) {
                int apart = other.day.day() - one.day.day();
                if (Math.abs(apart) < first.need().minDaysApart() || (areAlike && apart < 0)) {
                    model.addBoolOr(new Literal[] {
                        one.stop.isHere().not(), other.stop.isHere().not()
                    });
                }
            }
        }
        if (areAlike) {
            LinearExpr firsts = LinearExpr.sum(here(first));
            model.addGreaterOrEqual(firsts, LinearExpr.sum(here(second)));
        }
    }

    private Literal[] here(Visit visit) {
        return places(visit).stream().map(place -> place.stop.isHere()).toArray(Literal[]::new);
    }

    /** Nobody, pupil or class, has two sessions at a time. */
    private void addPersons() {
        Map<String, List<IntervalVar>> persons = new LinkedHashMap<>();
        places.forEach((visit, possible) -> possible.forEach(place -> {
            IntVar start = place.stop.start();
            LinearExpr absolute = LinearExpr.newBuilder()
                    .add(start)
                    .add((long) place.day.day() * Clock.DAY)
                    .build();
            persons(visit)
                    .forEach(person -> persons.computeIfAbsent(person, who -> new ArrayList<>())
                            .add(model.newOptionalFixedSizeIntervalVar(
                                    absolute, visit.minutes(), place.stop.isHere(), person)));
        }));
        persons.values().stream().filter(times -> times.size() > 1).forEach(model::addNoOverlap);
    }

    private static Set<String> persons(Visit visit) {
        SupportVisit session = (SupportVisit) visit;
        String group = session.pupil().classGroup();
        return group == null
                ? Set.of("pupil " + session.pupil().id())
                : Set.of("pupil " + session.pupil().id(), "class " + group);
    }

    private void addContracts(Supporter supporter) {
        for (int week = 1; week <= weeks.calendar().weeks(); week++) {
            int ofWeek = week;
            LinearExprBuilder worked = LinearExpr.newBuilder();
            daysOf(supporter)
                    .filter(day -> weeks.calendar().week(day.day()) == ofWeek)
                    .forEach(day -> worked.add(day.worked()));
            model.addLessOrEqual(worked, supporter.weeklyMinutes());
        }
    }

    private Stream<ExactDay> daysOf(Supporter supporter) {
        return days.stream().filter(day -> day.supporter().equals(supporter));
    }
}
