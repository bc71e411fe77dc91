package be.koffieronde.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a partner is due a talk.
 *
 * @param last date of the latest talk; null if there was none yet
 */
public record TalkRhythm(
        int everyWeeks, int minutes, @Nullable LocalDate last) {

    /** Default of {@code minutes}. */
    public static final int DEFAULT_MINUTES = 15;

    /** The same after another latest talk. */
    public TalkRhythm withLast(@Nullable LocalDate talk) {
        return new TalkRhythm(everyWeeks, minutes, talk);
    }
}
