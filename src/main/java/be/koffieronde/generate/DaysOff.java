package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Days on which somebody is not there. A problem of one week has none but public holidays. */
final class DaysOff {

    /** Those of fixed date that can fall in a school week. */
    private static final List<MonthDay> HOLIDAYS =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private final Calendar calendar;

    DaysOff(LocalDate firstDay, int weeks) {
        calendar = new Calendar(firstDay, weeks, holidays(new Calendar(firstDay, weeks, Set.of())));
    }

    /** The horizon without its public holidays. */
    Calendar calendar() {
        return calendar;
    }

    /** With that chance one weekday of the horizon; else none, and none at all in a single week. */
    Set<LocalDate> someDay(int percent, Dice dice) {
        return calendar.weeks() > 1 && dice.chance(percent)
                ? Set.of(calendar.date(7 * dice.between(0, calendar.weeks() - 1) + dice.between(0, 4)))
                : Set.of();
    }

    private static Set<LocalDate> holidays(Calendar open) {
        Set<LocalDate> holidays = new TreeSet<>();
        for (int day = 0; day < open.days(); day++) {
            if (HOLIDAYS.contains(MonthDay.from(open.date(day)))) {
                holidays.add(open.date(day));
            }
        }
        return holidays;
    }
}
