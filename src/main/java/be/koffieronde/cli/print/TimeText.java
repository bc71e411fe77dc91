package be.koffieronde.cli.print;

import java.time.Duration;

/** Durations as people read them. */
final class TimeText {

    private TimeText() {}

    /** {@code 1:05}: minutes and seconds; hours first if there are any. */
    static String clock(Duration duration) {
        String minutesAndSeconds = "%d:%02d".formatted(duration.toMinutesPart(), duration.toSecondsPart());
        return duration.toHours() == 0
                ? minutesAndSeconds
                : "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }

    /** {@code 17:30}: hours and minutes. */
    static String hours(long minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
