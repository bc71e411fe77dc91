package be.koffieronde.app.price;

import be.koffieronde.problem.Visits;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What coffee costs.
 *
 * @param points by worth; the first is that without talks, unless there are none
 * @param own the worth of a talk by the problem's own weights
 * @param terms what the figures are about
 * @param searchesDone of all that were meant to be done
 */
public record PriceCurve(List<PricePoint> points, Worth own, Terms terms, int searchesDone, int searches) {

    public PriceCurve {
        points = List.copyOf(points);
    }

    /**
     * What the figures of a curve are about.
     *
     * @param problem its name
     * @param weeks of the horizon
     * @param rate euros a kilometre
     * @param travelPoints what a minute of driving between visits costs
     * @param priced what has the price
     * @param pairsDue pairs with talks of their own that are due; 0 where talks are with anyone
     */
    public record Terms(
            String problem, int weeks, int talksDue, double rate, int travelPoints, Priced priced, int pairsDue) {

        /** Minutes of driving between visits that a talk which is just due is worth; none for other things, or if they cost nothing. */
        public OptionalDouble driveMinutes(Worth worth) {
            return travelPoints == 0 || priced != Priced.TALKS
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(worth.times(Visits.VALUE_WHEN_DUE) / 100.0 / travelPoints);
        }
    }

    /** Whether there is anything to compare. */
    public boolean isEmpty() {
        return points.size() < 2;
    }

    /** Whether no search was cut short or left away. */
    public boolean isComplete() {
        return searchesDone == searches;
    }

    /** Without any talk. */
    public PricePoint without() {
        return points.get(0);
    }

    /** Driving that is more than without talks; less than 0 if it is less. */
    public long extraDriveMinutes(PricePoint point) {
        return point.driveMinutes() - without().driveMinutes();
    }

    /** The same as a share of the driving without talks; 0 if there is none. */
    public double extraDriveShare(PricePoint point) {
        long drive = without().driveMinutes();
        return drive == 0 ? 0 : (double) extraDriveMinutes(point) / drive;
    }

    public double extraKilometres(PricePoint point) {
        return point.carKilometres() - without().carKilometres();
    }

    public double extraEuros(PricePoint point) {
        return extraKilometres(point) * terms.rate();
    }

    /** Whether coffee takes nothing from pupils: all points lose the same, and no fewer minutes are lost without talks. */
    public boolean isFlatForPupils() {
        return points.stream()
                .allMatch(point -> point.pupilsLoss() == without().pupilsLoss()
                        && point.pupilMinutesLost() == without().pupilMinutesLost());
    }
}
