package be.koffieronde.bench;

import com.graphhopper.jsprit.core.problem.cost.WaitingTimeCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;

/** Waiting costs points, but for the first visit of a day: who leaves home later does not wait. */
final class JspritWaiting extends WaitingTimeCosts {

    private final long points;

    JspritWaiting(long points) {
        this.points = points;
    }

    @Override
    public double getActivityCost(TourActivity activity, double arrival, Driver driver, Vehicle vehicle) {
        double waiting = activity.getTheoreticalEarliestOperationStartTime() - arrival;
        return waiting <= 0 || arrival <= vehicle.getEarliestDeparture() ? 0 : points * waiting;
    }
}
