package be.koffieronde.report.price;

import java.util.ArrayList;
import java.util.List;

/**
 * A vertical axis from its lowest to its highest tick.
 *
 * @param step between two ticks: 1, 2 or 5 times a power of ten
 */
record Scale(double low, double high, double step) {

    private static final int MOST_TICKS = 5;

    /** With 0 and all values on it, and room up to at least some height. */
    static Scale of(List<Double> values, double least) {
        double low = 0;
        double high = least;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double step = step((high - low) / (MOST_TICKS - 1));
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int digit : new int[] {1, 2, 5}) {
            if (digit * power >= least) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long tick = Math.round(low / step); tick <= Math.round(high / step); tick++) {
            ticks.add(tick * step);
        }
        return ticks;
    }

    /** Where a value is, from 0 (lowest) to 1 (highest). */
    double at(double value) {
        return (value - low) / (high - low);
    }
}
