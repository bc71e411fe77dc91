package be.koffieronde.sheets.typed;

import be.koffieronde.problem.time.Clock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Dates and times as spreadsheets count them: days since the end of 1899, a time being part of a day. */
public final class DayFraction {

    private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(Clock.DAY);

    /** Day 0; spreadsheets take 1900 for a leap year, so this is right from March of that year only. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before it spreadsheets disagree on how to count. */
    public static final LocalDate FIRST_SURE = LocalDate.of(1900, 3, 1);

    public static final LocalDate LAST_SURE = LocalDate.of(9999, 12, 31);

    private static final long DAYS_BETWEEN_SYSTEMS = 1462;

    private DayFraction() {}

    /** The date a number stands for, which must be 0 to 2958465. */
    public static LocalDate date(BigDecimal value) {
        long day = value.setScale(0, RoundingMode.FLOOR).longValue();
        LocalDate date = DAY_ZERO.plusDays(day);
        return date.isBefore(FIRST_SURE) ? date.plusDays(1) : date;
    }

    public static boolean isDate(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    public static int days(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(DAY_ZERO, date));
    }

    /** The number the usual system has for one of the system that counts from 1904. */
    public static BigDecimal from1904(BigDecimal value) {
        return value.add(BigDecimal.valueOf(DAYS_BETWEEN_SYSTEMS));
    }

    /** Whole minutes nearest to a part of a day, or several days. */
    public static long minutes(BigDecimal value) {
        return value.multiply(MINUTES_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** The part of a day that so many minutes are. */
    public static double ofDay(int minutes) {
        return (double) minutes / Clock.DAY;
    }

    public static String shown(BigDecimal value) {
        long minutes = minutes(value);
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
