package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Construction;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Parameter;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Strategy;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.algorithm.state.UpdateActivityTimes;
import com.graphhopper.jsprit.core.algorithm.state.UpdateVehicleDependentPracticalTimeWindows;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager.Priority;
import com.graphhopper.jsprit.core.problem.constraint.HardActivityConstraint;
import com.graphhopper.jsprit.core.problem.constraint.HardRouteConstraint;
import com.graphhopper.jsprit.core.problem.constraint.SoftActivityConstraint;
import com.graphhopper.jsprit.core.problem.job.Break;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.ActivityTimeTracker.ActivityPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A problem as jsprit knows it; docs/benchmarks.md says what of the contract that is. */
final class JspritCentre {

    /** Soft points one medium point and one hard one are worth. */
    private static final long SOFT_IN_MEDIUM = 1_000;

    private static final long SOFT_IN_HARD = 10_000;

    private final OpenWeeks weeks;
    private final RoutingFleet fleet;
    private final JspritRoads roads;
    private final JspritBookings bookings;
    private final Referee referee;
    private final VehicleTypeImpl type =
            VehicleTypeImpl.Builder.newInstance("supporter").build();

    JspritCentre(OpenWeeks weeks) {
        this.weeks = weeks;
        fleet = RoutingFleet.of(weeks);
        roads = new JspritRoads(weeks);
        bookings = new JspritBookings(weeks);
        referee = new Referee(weeks.directory(), weeks.travel());
    }

    /**
     * Its default ruins, each with best insertion. Its default, insertion by regret, gives a talk up before the pupil is
     * placed who makes it possible, and takes much longer for a first week.
     */
    VehicleRoutingAlgorithm algorithm(Effort effort) {
        VehicleRoutingProblem problem = problem();
        StateManager states = new StateManager(problem);
        Jsprit.Builder builder = Jsprit.Builder.newInstance(problem)
                .addCoreStateAndConstraintStuff(false)
                .setStateAndConstraintManager(states, constraints(problem, states))
                .setObjectiveFunction(
                        solution -> cost(referee.judge(roster(solution)).score()))
                .setCustomAcceptor(new JspritCooling(effort.time()))
                .setRandom(new Random(effort.seed()))
                .setProperty(Parameter.ITERATIONS, Integer.toString(Integer.MAX_VALUE))
                .setProperty(Parameter.THREADS, Integer.toString(effort.threads()))
                .setProperty(Parameter.VEHICLE_SWITCH, "false");
        VehicleRoutingAlgorithm algorithm = withBestInsertion(builder).buildAlgorithm();
        algorithm.addListener(bookings);
        return algorithm;
    }

    private static Jsprit.Builder withBestInsertion(Jsprit.Builder builder) {
        return builder.setProperty(Parameter.CONSTRUCTION, Construction.BEST_INSERTION.toString())
                .setProperty(Strategy.RADIAL_REGRET, "0")
                .setProperty(Strategy.RADIAL_BEST, "0.5")
                .setProperty(Strategy.RANDOM_REGRET, "0")
                .setProperty(Strategy.RANDOM_BEST, "1")
                .setProperty(Strategy.WORST_REGRET, "0")
                .setProperty(Strategy.WORST_BEST, "1")
                .setProperty(Strategy.CLUSTER_REGRET, "0")
                .setProperty(Strategy.CLUSTER_BEST, "1");
    }

    private static double cost(Score score) {
        return -(double) (score.hard() * SOFT_IN_HARD + score.medium() * SOFT_IN_MEDIUM + score.soft());
    }

    /** Jsprit's own, but for vehicles of another day than that of the route: it would keep the times of all of them. */
    private ConstraintManager constraints(VehicleRoutingProblem problem, StateManager states) {
        states.addStateUpdater(
                new UpdateVehicleDependentPracticalTimeWindows(states, roads, problem.getActivityCosts()));
        states.addStateUpdater(new UpdateActivityTimes(
                roads, ActivityPolicy.AS_SOON_AS_TIME_WINDOW_OPENS, problem.getActivityCosts()));
        ConstraintManager constraints = new ConstraintManager(problem, states);
        constraints.addTimeWindowConstraint();
        JspritRules rules = new JspritRules(fleet, roads, bookings);
        constraints.addConstraint((HardRouteConstraint) rules);
        constraints.addConstraint((HardActivityConstraint) rules, Priority.LOW);
        constraints.addConstraint((SoftActivityConstraint) rules);
        return constraints;
    }

    private VehicleRoutingProblem problem() {
        VehicleRoutingProblem.Builder problem = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(FleetSize.FINITE)
                .setRoutingCost(roads)
                .setActivityCosts(new JspritWaiting(weeks.points(Rule.WAITING)));
        fleet.vehicles().forEach(vehicle -> problem.addVehicle(vehicle(vehicle)));
        for (Visit visit : weeks.visits()) {
            List<Starts> starts = starts(visit);
            if (!starts.isEmpty()) {
                problem.addJob(job(visit, starts));
            }
        }
        return problem.build();
    }

    private VehicleImpl vehicle(Vehicle day) {
        Supporter supporter = fleet.supporter(day);
        String id = supporter.id() + "/" + day.day();
        VehicleImpl.Builder vehicle = VehicleImpl.Builder.newInstance(id)
                .setType(type)
                .setStartLocation(roads.home(supporter))
                .setEarliestStart(day.from())
                .setLatestArrival(day.to())
                .setUserData(day);
        if (supporter.lunch() != null) {
            vehicle.setBreak(lunch(id, day, supporter.lunch()));
        }
        return vehicle.build();
    }

    private static Break lunch(String id, Vehicle day, Lunch lunch) {
        int latest = lunch.between().to() - lunch.minutes();
        return Break.Builder.newInstance("lunch/" + id)
                .setServiceTime(lunch.minutes())
                .addTimeWindow(day.midnight() + lunch.between().from(), day.midnight() + latest)
                .build();
    }

    private Service job(Visit visit, List<Starts> starts) {
        Service.Builder<?> job = Service.Builder.newInstance(visit.id())
                .setLocation(roads.place(visit))
                .setServiceTime(visit.minutes())
                .setPriority(priority(visit));
        starts.forEach(range -> job.addTimeWindow(range.first(), range.last()));
        return job.build();
    }

    /** When somebody may start a visit, in minutes of the horizon. */
    private List<Starts> starts(Visit visit) {
        List<Starts> starts = new ArrayList<>();
        for (Vehicle vehicle : fleet.vehicles()) {
            if (weeks.mayHave(fleet.supporter(vehicle), visit)) {
                weeks.starts(visit, fleet.supporter(vehicle), vehicle.day())
                        .forEach(range -> starts.add(range.plus(vehicle.midnight())));
            }
        }
        return Starts.joined(starts);
    }

    /** In which order the visits come, from 1 to 10: those that introduce to others before these. */
    private static int priority(Visit visit) {
        if (visit instanceof TalkVisit) {
            return 10;
        }
        if (visit instanceof MeetingVisit) {
            return 9;
        }
        return visit instanceof CommitmentVisit ? 1 : 2;
    }

    Roster roster(VehicleRoutingProblemSolution solution) {
        RosterSheet sheet = new RosterSheet(weeks);
        for (VehicleRoute route : solution.getRoutes()) {
            Vehicle vehicle = (Vehicle) route.getVehicle().getUserData();
            for (TourActivity activity : route.getActivities()) {
                Visit visit = bookings.visit(((JobActivity) activity).getJob());
                if (visit != null) {
                    int start = (int) activity.getEndTime() - visit.minutes() - vehicle.midnight();
                    sheet.enter(visit, fleet.supporter(vehicle), vehicle.day(), start);
                }
            }
        }
        return sheet.roster();
    }
}
