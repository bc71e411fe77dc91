package be.koffieronde.app.sessions;

import be.koffieronde.sessions.LoggedSession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions, by ids; null where all are meant.
 *
 * @param from first date
 * @param until last date
 */
public record SessionChoice(
        @Nullable String pupil,
        @Nullable String supporter,
        @Nullable String need,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether all sessions are in it. */
    boolean isAny() {
        return isAnybody() && from == null && until == null;
    }

    private boolean isAnybody() {
        return pupil == null && supporter == null && need == null;
    }

    boolean has(LoggedSession session) {
        return (pupil == null || session.pupil().equals(pupil))
                && (supporter == null || session.supporter().equals(supporter))
                && (need == null || session.need().equals(need))
                && (from == null || !session.date().isBefore(from))
                && (until == null || !session.date().isAfter(until));
    }
}
