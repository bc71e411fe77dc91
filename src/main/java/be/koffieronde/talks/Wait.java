package be.koffieronde.talks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One stretch in which a partner waits for a talk.
 *
 * @param from date of the talk before, or the first day of a season
 * @param to date of the talk it ends with, or the day after a season
 * @param hasTalk whether it ends with a talk
 * @param cadence days in which the next talk should follow
 */
record Wait(LocalDate from, LocalDate to, boolean hasTalk, int cadence) {

    long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Whether a talk came within the cadence. */
    boolean isKept() {
        return hasTalk && days() <= cadence;
    }

    /** How often the cadence ran out before there was a talk, or before the season was over. */
    long missed() {
        return Math.max(0, (days() - 1) / cadence);
    }
}
