package be.koffieronde.desk.warm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What day it is for people, and what time. */
public final class Today {

    private static final int QUARTER = 15;
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private Today() {}

    public static LocalDate by(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BELGIUM);
    }

    /** The quarter of an hour that has begun last: what is asked within it is answered alike. */
    public static LocalDateTime quarterBy(Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BELGIUM);
        return now.truncatedTo(ChronoUnit.HOURS).plusMinutes((long) now.getMinute() / QUARTER * QUARTER);
    }
}
