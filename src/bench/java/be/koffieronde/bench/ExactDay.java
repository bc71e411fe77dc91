package be.koffieronde.bench;

import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of a supporter in an exact model: which visits, in which order, when, and what that comes to. */
final class ExactDay {

    private static final int HOME = 0;

    private final OpenWeeks weeks;
    private final Supporter supporter;
    private final int day;
    private final CpModel model;
    private final List<Stop> stops = new ArrayList<>();
    private final CircuitConstraint circuit;
    private final IntVar firstStart;
    private final IntVar lastEnd;
    private final LinearExprBuilder travel = LinearExpr.newBuilder();
    private final LinearExprBuilder commute = LinearExpr.newBuilder();
    private final LinearExprBuilder visitMinutes = LinearExpr.newBuilder();
    private final LinearExprBuilder ownMinutes = LinearExpr.newBuilder();
    private final LinearExprBuilder lunches = LinearExpr.newBuilder();
    private final IntVar lunchStart;
    private final IntVar waiting;
    private final @Nullable Literal due;

    /**
     * A visit that may be on this day.
     *
     * @param isHere whether it is
     * @param isUnpreferred whether it is outside the preferred times; null if there are none
     * @param isOwnTime whether it is a talk outside working hours; null if it cannot be
     */
    record Stop(
            Visit visit,
            List<Starts> starts,
            BoolVar isHere,
            IntVar start,
            @Nullable BoolVar isUnpreferred,
            @Nullable BoolVar isOwnTime) {

        int earliest() {
            return starts.get(0).first();
        }

        int latest() {
            return starts.get(starts.size() - 1).last();
        }
    }

    ExactDay(OpenWeeks weeks, Supporter supporter, int day, CpModel model) {
        this.weeks = weeks;
        this.supporter = supporter;
        this.day = day;
        this.model = model;
        circuit = model.addCircuit();
        firstStart = model.newIntVar(0, Clock.DAY, "first");
        lastEnd = model.newIntVar(0, Clock.DAY, "last");
        Lunch lunch = supporter.lunch();
        waiting = model.newIntVar(0, Clock.DAY, "waiting");
        lunchStart = model.newIntVar(0, Clock.DAY, "lunch");
        due = lunch == null ? null : due(lunch.between());
        if (lunch != null) {
            Window between = lunch.between();
            model.addLinearConstraint(lunchStart, between.from(), between.to() - lunch.minutes());
        }
        weeks.visits().stream().filter(visit -> weeks.mayHave(supporter, visit)).forEach(this::addStop);
        addRoutes();
        if (due != null) {
            model.addGreaterOrEqual(lunches, due);
        }
        model.addEquality(waiting, waitingMinutes());
        addWhatFollows();
    }

    int day() {
        return day;
    }

    Supporter supporter() {
        return supporter;
    }

    List<Stop> stops() {
        return stops;
    }

    /** Drives between visits, in minutes. */
    LinearExpr travel() {
        return travel.build();
    }

    /** Drives from and to home, in minutes. */
    LinearExpr commute() {
        return commute.build();
    }

    LinearExpr worked() {
        return LinearExpr.newBuilder()
                .add(visitMinutes.build())
                .addTerm(ownMinutes.build(), -1)
                .add(travel.build())
                .build();
    }

    /** Minutes of waiting; as a variable, it cannot be taken for less than nothing. */
    IntVar waiting() {
        return waiting;
    }

    private LinearExpr waitingMinutes() {
        LinearExprBuilder waiting = LinearExpr.newBuilder()
                .add(lastEnd)
                .addTerm(firstStart, -1)
                .addTerm(visitMinutes.build(), -1)
                .addTerm(travel.build(), -1);
        Lunch lunch = supporter.lunch();
        return due == null || lunch == null
                ? waiting.build()
                : waiting.addTerm(due, -lunch.minutes()).build();
    }

    /** Whether the day owes a lunch: exactly if it begins by the start of the lunch window and ends at its end or later. */
    private Literal due(Window between) {
        BoolVar isDue = model.newBoolVar("due");
        BoolVar isEarly = model.newBoolVar("early");
        BoolVar isLate = model.newBoolVar("late");
        model.addLessOrEqual(firstStart, between.from()).onlyEnforceIf(isEarly);
        model.addGreaterThan(firstStart, between.from()).onlyEnforceIf(isEarly.not());
        model.addGreaterOrEqual(lastEnd, between.to()).onlyEnforceIf(isLate);
        model.addLessThan(lastEnd, between.to()).onlyEnforceIf(isLate.not());
        model.addBoolAnd(new Literal[] {isEarly, isLate}).onlyEnforceIf(isDue);
        model.addBoolOr(new Literal[] {isEarly.not(), isLate.not(), isDue});
        return isDue;
    }

    private void addStop(Visit visit) {
        List<Starts> starts = weeks.starts(visit, supporter, day);
        if (starts.isEmpty()) {
            return;
        }
        BoolVar isHere = model.newBoolVar(visit.id() + "@" + day);
        IntVar start = model.newIntVarFromDomain(domain(starts), "start");
        List<Starts> preferred = weeks.preferred(visit, day);
        BoolVar isUnpreferred = preferred == null ? null : outside(isHere, start, Starts.common(starts, preferred));
        BoolVar isOwnTime = visit instanceof TalkVisit ? ownTime(visit, isHere, start, starts) : null;
        visitMinutes.addTerm(isHere, visit.minutes());
        stops.add(new Stop(visit, starts, isHere, start, isUnpreferred, isOwnTime));
    }

    private @Nullable BoolVar ownTime(Visit visit, BoolVar isHere, IntVar start, List<Starts> starts) {
        List<Starts> hours = Starts.within(weeks.hours(supporter, day), visit.minutes());
        if (starts.stream()
                .allMatch(range -> hours.stream()
                        .anyMatch(inside -> inside.contains(range.first()) && inside.contains(range.last())))) {
            return null;
        }
        BoolVar isOwnTime = outside(isHere, start, hours);
        ownMinutes.addTerm(isOwnTime, visit.minutes());
        return isOwnTime;
    }

    /** Whether a visit is here and starts elsewhere than in these ranges, neither more nor less. */
    private BoolVar outside(BoolVar isHere, IntVar start, List<Starts> ranges) {
        BoolVar isOutside = model.newBoolVar("outside");
        model.addImplication(isOutside, isHere);
        Domain inside = domain(ranges);
        model.addLinearExpressionInDomain(start, inside).onlyEnforceIf(new Literal[] {isHere, isOutside.not()});
        model.addLinearExpressionInDomain(start, inside.complement()).onlyEnforceIf(isOutside);
        return isOutside;
    }

    private static Domain domain(List<Starts> starts) {
        return Domain.fromIntervals(starts.stream()
                .map(range -> new long[] {range.first(), range.last()})
                .toArray(long[][]::new));
    }

    private void addRoutes() {
        BoolVar isFree = model.newBoolVar("free");
        circuit.addArc(HOME, HOME, isFree);
        model.addEquality(firstStart, 0).onlyEnforceIf(isFree);
        model.addEquality(lastEnd, 0).onlyEnforceIf(isFree);
        for (int k = 0; k < stops.size(); k++) {
            addEnds(k);
            for (int next = 0; next < stops.size(); next++) {
                if (next != k) {
                    addLeg(k, next);
                }
            }
        }
    }

    private void addEnds(int k) {
        Stop stop = stops.get(k);
        circuit.addArc(k + 1, k + 1, stop.isHere().not());
        BoolVar isFirst = model.newBoolVar("first");
        circuit.addArc(HOME, k + 1, isFirst);
        commute.addTerm(
                isFirst, weeks.drive(supporter, supporter.home(), stop.visit().location()));
        model.addEquality(firstStart, stop.start()).onlyEnforceIf(isFirst);
        BoolVar isLast = model.newBoolVar("last");
        circuit.addArc(k + 1, HOME, isLast);
        commute.addTerm(isLast, weeks.drive(supporter, stop.visit().location(), supporter.home()));
        model.addEquality(lastEnd, end(stop)).onlyEnforceIf(isLast);
    }

    private void addLeg(int k, int n) {
        Stop stop = stops.get(k);
        Stop next = stops.get(n);
        int drive = weeks.drive(supporter, stop.visit().location(), next.visit().location());
        int fromStart = stop.visit().minutes() + drive;
        if (stop.earliest() + fromStart > next.latest()) {
            return;
        }
        BoolVar isLeg = model.newBoolVar("leg");
        circuit.addArc(k + 1, n + 1, isLeg);
        travel.addTerm(isLeg, drive);
        apart(stop.start(), fromStart, next.start(), isLeg);
        if (due != null) {
            addLunch(stop, next, drive, isLeg);
        }
    }

    /** Lunch before leaving, or after arriving; the same thing if there is no drive. */
    private void addLunch(Stop stop, Stop next, int drive, BoolVar isLeg) {
        int minutes = supporter.lunch() == null ? 0 : supporter.lunch().minutes();
        for (int before = 0; before <= (drive == 0 ? 0 : 1); before++) {
            BoolVar isLunch = model.newBoolVar("lunch");
            model.addImplication(isLunch, isLeg);
            int arrival = before == 1 ? 0 : drive;
            apart(stop.start(), stop.visit().minutes() + arrival, lunchStart, isLunch);
            apart(lunchStart, minutes + drive - arrival, next.start(), isLunch);
            lunches.add(isLunch);
        }
    }

    /** What is true anyway, and helps to prove: visits do not overlap, and all are in the day. */
    private void addWhatFollows() {
        List<IntervalVar> intervals = new ArrayList<>();
        for (Stop stop : stops) {
            intervals.add(model.newOptionalFixedSizeIntervalVar(
                    stop.start(), stop.visit().minutes(), stop.isHere(), "visit"));
            model.addLessOrEqual(firstStart, stop.start()).onlyEnforceIf(stop.isHere());
            model.addGreaterOrEqual(lastEnd, end(stop)).onlyEnforceIf(stop.isHere());
        }
        model.addNoOverlap(intervals);
    }

    private void apart(IntVar one, int minutes, IntVar other, Literal onlyIf) {
        LinearExpr ready = LinearExpr.newBuilder().add(one).add(minutes).build();
        model.addLessOrEqual(ready, other).onlyEnforceIf(onlyIf);
    }

    private static LinearExpr end(Stop stop) {
        return LinearExpr.newBuilder()
                .add(stop.start())
                .add(stop.visit().minutes())
                .build();
    }
}
