package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.bench.RoutingNodes.Stop;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.ConstraintSolverParameters;
import com.google.ortools.constraintsolver.IntVar;
import com.google.ortools.constraintsolver.IntervalVar;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingModelParameters;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.Solver;
import com.google.ortools.constraintsolver.main;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A problem as a model of OR-Tools' routing library; docs/benchmarks.md says what of the contract it states and how. */
final class RoutingCentre {

    /** Soft points one medium point is worth: more than any roster costs. */
    private static final long SOFT_IN_MEDIUM = 1_000_000;

    private static final String TIME = "time";
    private static final String WORKED = "worked";
    private static final String CHANGES = "changes";

    private final OpenWeeks weeks;
    private final RoutingFleet fleet;
    private final RoutingNodes nodes;
    private final RoutingIndexManager manager;
    private final RoutingModel model;
    private final Solver solver;
    private final RoutingBondsFilter filter;

    RoutingCentre(RoutingNodes nodes) {
        this.nodes = nodes;
        fleet = nodes.fleet();
        weeks = fleet.weeks();
        int[] homes = fleet.vehicles().stream().mapToInt(Vehicle::supporter).toArray();
        manager = new RoutingIndexManager(nodes.size(), fleet.size(), homes, homes);
        model = new RoutingModel(manager, withoutCompression());
        solver = model.solver();
        addCosts();
        addTime();
        addContracts();
        stops().forEach(this::addStop);
        addVisits();
        addPersons();
        filter = new RoutingBondsFilter(
                new RoutingBonds(nodes),
                stops().mapToObj(stop -> model.vehicleVar(index(stop))).toArray(IntVar[]::new));
        model.addLocalSearchFilter(filter);
    }

    /** The library packs what it must undo; it spends a third of its time on that, and memory is not what it lacks. */
    private static RoutingModelParameters withoutCompression() {
        RoutingModelParameters.Builder parameters = main.defaultRoutingModelParameters().toBuilder();
        parameters
                .getSolverParametersBuilder()
                .setCompressTrail(ConstraintSolverParameters.TrailCompression.NO_COMPRESSION);
        return parameters.build();
    }

    RoutingModel model() {
        return model;
    }

    OpenWeeks weeks() {
        return weeks;
    }

    /** The roster of an assignment the model found. */
    Roster roster(Assignment found) {
        RosterSheet sheet = new RosterSheet(weeks);
        for (int v = 0; v < fleet.size(); v++) {
            Vehicle vehicle = fleet.vehicles().get(v);
            long index = found.value(model.nextVar(model.start(v)));
            while (!model.isEnd(index)) {
                int start = (int) found.min(start(index)) - vehicle.midnight();
                sheet.enter(nodes.visit(manager.indexToNode(index)), fleet.supporter(vehicle), vehicle.day(), start);
                index = found.value(model.nextVar(index));
            }
        }
        return sheet.roster();
    }

    /** The assignment of a roster, for a search with these parameters to start from; null if the model forbids it. */
    @Nullable
    Assignment assignment(Roster roster, RoutingSearchParameters parameters) {
        model.closeModelWithParameters(parameters);
        long[][] routes = new long[fleet.size()][];
        for (int v = 0; v < fleet.size(); v++) {
            Vehicle vehicle = fleet.vehicles().get(v);
            routes[v] = nodes.stopsOf(roster, vehicle).mapToLong(this::index).toArray();
        }
        return model.readAssignmentFromRoutes(routes, true);
    }

    private IntVar start(long index) {
        return time().cumulVar(index);
    }

    private RoutingDimension time() {
        return model.getMutableDimension(TIME);
    }

    private IntStream stops() {
        return IntStream.range(0, nodes.stops().size());
    }

    private long index(int stop) {
        return manager.nodeToIndex(nodes.homes() + stop);
    }

    private void addCosts() {
        RoutingTables tables = new RoutingTables(nodes);
        int[] costs = tables.perVehicle(supporter -> registered(tables.costs(supporter)));
        for (int v = 0; v < fleet.size(); v++) {
            model.setArcCostEvaluatorOfVehicle(costs[v], v);
        }
        int[] minutes = tables.perVehicle(supporter -> registered(tables.minutes(supporter)));
        long horizon = (long) weeks.calendar().days() * Clock.DAY;
        model.addDimensionWithVehicleTransits(minutes, Clock.DAY, horizon, false, TIME);
        model.addDimensionWithVehicleTransits(minutes, 0, Clock.DAY, true, WORKED);
        addChanges(tables);
    }

    /** Not the library's own tables: it copies them, all of a table, whenever it looks at a neighbour. */
    private int registered(long[][] table) {
        int[] nodeOf = IntStream.range(0, (int) model.size() + fleet.size())
                .map(manager::indexToNode)
                .toArray();
        return model.registerTransitCallback((from, to) -> table[nodeOf[(int) from]][nodeOf[(int) to]]);
    }

    /** What depends on the supporter and on nothing else of a drive: a table each would fill the memory. */
    private void addChanges(RoutingTables tables) {
        int[] perSupporter = IntStream.range(0, weeks.supporters().size())
                .map(supporter -> model.registerUnaryTransitVector(tables.changes(supporter)))
                .toArray();
        int[] changes = fleet.vehicles().stream()
                .mapToInt(vehicle -> perSupporter[vehicle.supporter()])
                .toArray();
        model.addDimensionWithVehicleTransits(changes, 0, Integer.MAX_VALUE, true, CHANGES);
        model.getMutableDimension(CHANGES).setSpanCostCoefficientForAllVehicles(1);
    }

    private void addTime() {
        RoutingDimension time = time();
        long[] lengths = new long[(int) model.size()];
        stops().forEach(stop -> lengths[(int) index(stop)] =
                nodes.visit(nodes.stops().get(stop)).minutes());
        for (int v = 0; v < fleet.size(); v++) {
            Vehicle vehicle = fleet.vehicles().get(v);
            time.cumulVar(model.start(v)).setRange(vehicle.from(), vehicle.to());
            time.cumulVar(model.end(v)).setRange(vehicle.from(), vehicle.to());
            Lunch lunch = fleet.supporter(vehicle).lunch();
            if (lunch != null && isLongEnough(vehicle, lunch)) {
                time.setBreakIntervalsOfVehicle(new IntervalVar[] {lunch(vehicle, lunch)}, v, lengths);
            }
        }
    }

    private static boolean isLongEnough(Vehicle vehicle, Lunch lunch) {
        return vehicle.from() <= vehicle.midnight() + lunch.between().from()
                && vehicle.midnight() + lunch.between().to() <= vehicle.to();
    }

    private IntervalVar lunch(Vehicle vehicle, Lunch lunch) {
        int earliest = vehicle.midnight() + lunch.between().from();
        int latest = vehicle.midnight() + lunch.between().to() - lunch.minutes();
        IntervalVar lunchtime = solver.makeFixedDurationIntervalVar(earliest, latest, lunch.minutes(), false, "lunch");
        model.addVariableMinimizedByFinalizer(lunchtime.startExpr().var());
        return lunchtime;
    }

    private void addContracts() {
        RoutingDimension worked = model.getMutableDimension(WORKED);
        Map<List<Integer>, List<IntVar>> contracts = new LinkedHashMap<>();
        for (int v = 0; v < fleet.size(); v++) {
            Vehicle vehicle = fleet.vehicles().get(v);
            contracts
                    .computeIfAbsent(List.of(vehicle.supporter(), vehicle.day() / 7), week -> new ArrayList<>())
                    .add(worked.cumulVar(model.end(v)));
        }
        contracts.forEach((week, days) -> {
            Supporter supporter = weeks.supporters().get(week.get(0));
            solver.addConstraint(solver.makeSumLessOrEqual(days.toArray(IntVar[]::new), supporter.weeklyMinutes()));
        });
    }

    private void addStop(int number) {
        Stop stop = nodes.stops().get(number);
        long index = index(number);
        IntVar start = start(index);
        List<Starts> allowed = stop.allStarts();
        if (allowed.isEmpty()) {
            model.vehicleVar(index).setValue(new long[] {RoutingBonds.NOWHERE});
            return;
        }
        start.setRange(allowed.get(0).first(), allowed.get(allowed.size() - 1).last());
        for (int k = 1; k < allowed.size(); k++) {
            start.removeInterval(allowed.get(k - 1).last() + 1L, allowed.get(k).first() - 1L);
        }
        long[] vehicles = IntStream.concat(IntStream.of(RoutingBonds.NOWHERE), IntStream.of(stop.vehicles()))
                .asLongStream()
                .toArray();
        model.vehicleVar(index).setValue(vehicles);
        if (!(nodes.visit(stop) instanceof TalkVisit)) {
            keepOutOfOwnTime(stop, index);
        }
    }

    /** A vehicle may stay out longer for talks than for other visits. */
    private void keepOutOfOwnTime(Stop stop, long index) {
        long[] latest = new long[fleet.size() + 1];
        boolean isNeeded = false;
        latest[0] = Long.MAX_VALUE / 4;
        for (int v = 0; v < fleet.size(); v++) {
            List<Starts> starts = stop.starts().get(v);
            latest[v + 1] =
                    starts.isEmpty() ? latest[0] : starts.get(starts.size() - 1).last();
            int lastHere = fleet.vehicles().get(v).to() - nodes.visit(stop).minutes();
            isNeeded |= !starts.isEmpty()
                    && Starts.anyContains(stop.allStarts(), (int) latest[v + 1] + 1)
                    && lastHere > latest[v + 1];
        }
        if (isNeeded) {
            IntVar which = solver.makeSum(model.vehicleVar(index), 1).var();
            solver.addConstraint(solver.makeLessOrEqual(start(index), solver.makeElement(latest, which)));
        }
    }

    /** A visit may be left out, for what that costs. */
    private void addVisits() {
        Map<Integer, List<Long>> indexes = new LinkedHashMap<>();
        stops().forEach(stop -> indexes.computeIfAbsent(nodes.stops().get(stop).visit(), visit -> new ArrayList<>())
                .add(index(stop)));
        indexes.forEach((number, stops) -> {
            Visit visit = weeks.visits().get(number);
            long penalty = SOFT_IN_MEDIUM * weeks.medium(visit) + weeks.soft(visit);
            model.addDisjunction(stops.stream().mapToLong(Long::longValue).toArray(), penalty, 1);
        });
    }

    private void addPersons() {
        Map<String, List<IntervalVar>> diaries = new LinkedHashMap<>();
        stops().forEach(stop -> {
            Visit visit = nodes.visit(nodes.stops().get(stop));
            long index = index(stop);
            if (!visit.persons().isEmpty()) {
                IntervalVar interval = solver.makeFixedDurationIntervalVar(
                        start(index), visit.minutes(), model.activeVar(index), visit.id());
                visit.persons()
                        .forEach(person -> diaries.computeIfAbsent(person, p -> new ArrayList<>())
                                .add(interval));
            }
        });
        diaries.forEach((person, intervals) -> {
            if (intervals.size() > 1) {
                solver.addConstraint(solver.makeDisjunctiveConstraint(intervals.toArray(IntervalVar[]::new), person));
            }
        });
    }
}
