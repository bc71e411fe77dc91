package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import com.graphhopper.jsprit.core.problem.constraint.HardActivityConstraint;
import com.graphhopper.jsprit.core.problem.constraint.HardRouteConstraint;
import com.graphhopper.jsprit.core.problem.constraint.SoftActivityConstraint;
import com.graphhopper.jsprit.core.problem.misc.JobInsertionContext;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import java.util.List;

/** Where jsprit may put a visit, and what it costs beside drives. */
final class JspritRules implements HardRouteConstraint, HardActivityConstraint, SoftActivityConstraint {

    private final RoutingFleet fleet;
    private final JspritRoads roads;
    private final JspritBookings bookings;

    JspritRules(RoutingFleet fleet, JspritRoads roads, JspritBookings bookings) {
        this.fleet = fleet;
        this.roads = roads;
        this.bookings = bookings;
    }

    @Override
    public boolean fulfilled(JobInsertionContext context) {
        Visit visit = bookings.visit(context.getJob());
        Vehicle vehicle = vehicle(context);
        return visit == null
                || (fleet.weeks().mayHave(fleet.supporter(vehicle), visit) && bookings.allow(visit, vehicle));
    }

    private static Vehicle vehicle(JobInsertionContext context) {
        return (Vehicle) context.getNewVehicle().getUserData();
    }

    @Override
    public ConstraintsStatus fulfilled(
            JobInsertionContext context, TourActivity one, TourActivity added, TourActivity next, double departure) {
        Visit visit = bookings.visit(context.getJob());
        if (visit == null) {
            return ConstraintsStatus.FULFILLED;
        }
        double start = start(context, one, added, departure);
        boolean isAllowed = bookings.areFree(visit, start, start + visit.minutes())
                && (!(visit instanceof TalkVisit)
                        || detour(context, one, added, next) <= fleet.weeks().soft(visit));
        return isAllowed ? ConstraintsStatus.FULFILLED : ConstraintsStatus.NOT_FULFILLED;
    }

    private double start(JobInsertionContext context, TourActivity one, TourActivity added, double departure) {
        double arrival = departure
                + roads.getTransportTime(
                        one.getLocation(), added.getLocation(), departure, null, context.getNewVehicle());
        return Math.max(arrival, added.getTheoreticalEarliestOperationStartTime());
    }

    private double detour(JobInsertionContext context, TourActivity one, TourActivity added, TourActivity next) {
        double direct = context.getRoute().isEmpty() ? 0 : cost(context, one, next);
        return cost(context, one, added) + cost(context, added, next) - direct;
    }

    private double cost(JobInsertionContext context, TourActivity from, TourActivity to) {
        return roads.getTransportCost(from.getLocation(), to.getLocation(), 0, null, context.getNewVehicle());
    }

    @Override
    public double getCosts(
            JobInsertionContext context, TourActivity one, TourActivity added, TourActivity next, double departure) {
        Visit visit = bookings.visit(context.getJob());
        return visit == null
                ? 0
                : change(visit, vehicle(context))
                        + time(visit, vehicle(context), start(context, one, added, departure));
    }

    private long change(Visit visit, Vehicle vehicle) {
        boolean isChange = OpenWeeks.isChange(visit, fleet.supporter(vehicle));
        return isChange ? fleet.weeks().points(Rule.SUPPORTER_CHANGED) : 0;
    }

    private long time(Visit visit, Vehicle vehicle, double start) {
        List<Starts> preferred = fleet.weeks().preferred(visit, vehicle.day());
        boolean isPreferred = preferred == null || Starts.anyContains(preferred, (int) start - vehicle.midnight());
        return isPreferred ? 0 : fleet.weeks().points(Rule.OUTSIDE_PREFERRED_TIME);
    }
}
