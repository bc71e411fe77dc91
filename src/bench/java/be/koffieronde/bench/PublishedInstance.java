package be.koffieronde.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * An instance as it is published, in its own units.
 *
 * @param vehicles as many as the file says
 * @param stops the depot, then the customers in the order of their numbers
 * @param hasProfits whether customers may be left out for their profit
 */
record PublishedInstance(String name, int vehicles, List<Stop> stops, boolean hasProfits) {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);
    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);

    /**
     * Depot or customer.
     *
     * @param service time spent there
     * @param ready earliest start
     * @param due latest start; for the depot the latest return
     */
    record Stop(int number, double x, double y, double service, int profit, double ready, double due) {

        double distance(Stop other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    Stop depot() {
        return stops.get(0);
    }

    /** Of all customers. */
    long profit() {
        return stops.stream().skip(1).mapToLong(Stop::profit).sum();
    }

    /** The most minutes for a unit of time, in two digits, with which the day is at most 24 hours. */
    double factor() {
        return DAY.divide(BigDecimal.valueOf(depot().due()), TWO_DIGITS).doubleValue();
    }
}
