package be.koffieronde.planning.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a search may go on: so many tries, or a time, which begins with the search. With a number of tries, what a search
 * does does not depend on the clock.
 *
 * @param tries if there is no time
 */
public record SearchLimit(@Nullable Duration time, long tries) {

    public static SearchLimit ofTries(long tries) {
        return new SearchLimit(null, tries);
    }

    public static SearchLimit ofTime(Duration time) {
        return new SearchLimit(time, 0);
    }
}
