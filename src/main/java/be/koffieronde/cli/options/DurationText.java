package be.koffieronde.cli.options;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** Durations as people type them. */
public final class DurationText implements ITypeConverter<Duration> {

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
}
