package be.koffieronde.app.sessions;

import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What to write down of sessions.
 *
 * @param isOwed whether they are owed; null: as the outcome says
 * @param note may be empty
 */
public record SessionMark(Outcome outcome, @Nullable Boolean isOwed, String note) {

    public static final SessionMark HELD = new SessionMark(Outcome.HELD, null, "");

    boolean isHeld() {
        return outcome == Outcome.HELD;
    }

    private boolean makesOwed() {
        return !isHeld() && (isOwed == null ? outcome.isOwed() : isOwed);
    }

    /** A session with this written down. */
    LoggedSession on(LoggedSession session) {
        return new LoggedSession(
                session.date(),
                session.pupil(),
                session.need(),
                session.turn(),
                session.supporter(),
                session.minutes(),
                outcome,
                makesOwed(),
                note);
    }
}
