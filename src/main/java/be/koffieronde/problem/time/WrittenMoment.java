package be.koffieronde.problem.time;

import be.koffieronde.problem.fault.UnfitText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a minute as people write them: {@code di 10:25}, {@code tue 10:25}, {@code 24/11 10u25}, {@code 2026-11-24T10:25}, or
 * a minute alone.
 *
 * @param date null if only the minute is said
 * @param start minutes after midnight
 */
public record WrittenMoment(@Nullable WrittenDate date, int start) {

    private static final Pattern MOMENT = Pattern.compile("(?:(.*[^\\s,T]),?(?:\\s+|T))?(\\d{1,2})[:uh](\\d{2})");

    /**
     * Reads a moment.
     *
     * @throws IllegalArgumentException if the text is none, or its day is no day
     */
    public static WrittenMoment parse(String text) {
        Matcher match = MOMENT.matcher(text.strip());
        if (!match.matches()) {
            throw new UnfitText("problem.no-moment", text);
        }
        String day = match.group(1);
        String clock = match.group(2).length() == 1 ? "0" + match.group(2) : match.group(2);
        return new WrittenMoment(
                day == null ? null : WrittenDate.parse(day), Clock.parse(clock + ":" + match.group(3)));
    }
}
