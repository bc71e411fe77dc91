package be.koffieronde.generate;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much somebody works.
 *
 * @param percent of a full-timer
 * @param fullDays days worked besides Wednesday morning
 * @param wednesday whether Wednesday morning is worked
 */
record Contract(int percent, int fullDays, boolean wednesday) {

    private static final List<DayOfWeek> FULL_DAYS = List.of(MONDAY, TUESDAY, THURSDAY, FRIDAY);
    private static final int FULL_DAY = 8 * 60;
    private static final int WEDNESDAY_END = 12 * 60 + 30;

    /** Half of them work full time. */
    static final List<Contract> TEN = List.of(
            fullTime(),
            new Contract(80, 3, true),
            fullTime(),
            fullTime(),
            new Contract(50, 2, true),
            fullTime(),
            new Contract(50, 2, true),
            new Contract(80, 3, true),
            new Contract(60, 3, false),
            fullTime());

    static Contract fullTime() {
        return new Contract(100, 4, true);
    }

    int weeklyMinutes() {
        return Supporter.FULL_TIME * percent / 100;
    }

    /** So much of what a full-timer takes, never less than one. */
    int shareOf(int ofFullTimer) {
        return Math.max(1, (ofFullTimer * percent + 50) / 100);
    }

    Map<DayOfWeek, Window> hours(Dice dice) {
        int start = 8 * 60 + dice.pick(List.of(0, 15, 15, 15, 30));
        Map<DayOfWeek, Window> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : dice.shuffled(FULL_DAYS).subList(0, fullDays)) {
            hours.put(day, new Window(start, start + FULL_DAY));
        }
        if (wednesday) {
            hours.put(WEDNESDAY, new Window(start, WEDNESDAY_END));
        }
        return hours;
    }
}
