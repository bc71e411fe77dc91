package be.koffieronde.app.port;

import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;

/** Where a log of talks is kept. */
public interface TalkLogStore extends LogStore<LoggedTalk> {

    /** What is kept, see {@link #entries}. */
    default TalkLog read() {
        return new TalkLog(entries());
    }
}
