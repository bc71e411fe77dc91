package be.koffieronde.desk.warm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is for people. */
public final class Today {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private Today() {}

    public static LocalDate by(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BELGIUM);
    }
}
