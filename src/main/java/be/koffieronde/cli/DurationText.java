package be.koffieronde.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** Durations as people type and read them. */
final class DurationText implements ITypeConverter<Duration> {

    private static final Pattern TEXT =
            Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?(?:(\\d{1,6})ms)?");

    /** A month, which nobody waits for. */
    private static final Duration MOST = Duration.ofDays(30);

    /** Reads {@code 30s}, {@code 2m}, {@code 1m30s}, {@code 1h} or {@code 500ms}: more than 0, at most 720 hours. */
    @Override
    public Duration convert(String text) {
        Matcher parts = TEXT.matcher(text);
        Duration duration = parts.matches() ? sum(parts) : Duration.ZERO;
        if (duration.isZero()) {
            throw new UnfitArgument("cli.no-duration", text);
        }
        if (duration.compareTo(MOST) > 0) {
            throw new UnfitArgument("cli.too-long", text, MOST.toHours());
        }
        return duration;
    }

    private static Duration sum(Matcher parts) {
        return Duration.ofHours(number(parts.group(1)))
                .plusMinutes(number(parts.group(2)))
                .plusSeconds(number(parts.group(3)))
                .plusMillis(number(parts.group(4)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

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
