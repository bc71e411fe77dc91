package be.koffieronde.app.port;

import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;

/** Where a log of sessions is kept. */
public interface SessionLogStore extends LogStore<LoggedSession> {

    /** What is kept, see {@link #entries}. */
    default SessionLog read() {
        return new SessionLog(entries());
    }
}
