package be.koffieronde.bench;

import java.time.Duration;

/**
 * The same time for each supporter and thread, whatever the size of the centre.
 *
 * @param secondsPerSupporter of one thread
 * @param least for a centre, however small
 */
record Pace(double secondsPerSupporter, Duration least) {

    Duration time(int supporters, int threads) {
        Duration time = Duration.ofMillis(Math.round(1000 * secondsPerSupporter * supporters / threads));
        return time.compareTo(least) < 0 ? least : time;
    }

    Pace times(int factor) {
        return new Pace(secondsPerSupporter * factor, least.multipliedBy(factor));
    }
}
