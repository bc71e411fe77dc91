package be.koffieronde.desk.warm;

import be.koffieronde.problem.time.Calendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What day it is for people, and what time. */
public final class Today {

    private static final int QUARTER = 15;

    private Today() {}

    public static LocalDate by(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    /** The quarter of an hour that has begun last: what is asked within it is answered alike. */
    public static LocalDateTime quarterBy(Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Calendar.ZONE);
        return now.truncatedTo(ChronoUnit.HOURS).plusMinutes((long) now.getMinute() / QUARTER * QUARTER);
    }
}
