package be.koffieronde.desk.warm;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.LoggedSession.Occasion;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The logs of a centre in memory, looked up. Any number of threads may ask. */
public final class WarmLogs {

    private final long logged;
    private final TalkLog talks;
    private final SessionLog sessions;
    private final Lazy<Map<String, List<LoggedTalk>>> bySupporter;
    private final Lazy<Map<Occasion, LoggedSession>> byOccasion;

    /** @param logged how often the logs had been changed at least when they were read */
    WarmLogs(long logged, TalkLog talks, SessionLog sessions) {
        this.logged = logged;
        this.talks = talks;
        this.sessions = sessions;
        bySupporter = new Lazy<>(() -> talks.talks().stream().collect(Collectors.groupingBy(LoggedTalk::supporter)));
        byOccasion = new Lazy<>(() -> sessions.sessions().stream()
                .collect(Collectors.toMap(LoggedSession::occasion, Function.identity(), (one, other) -> one)));
    }

    /** Whether they have what was logged until then. */
    boolean areSince(long other) {
        return logged >= other;
    }

    public TalkLog talks() {
        return talks;
    }

    /** Those of a supporter. */
    public List<LoggedTalk> talksOf(String supporter) {
        return bySupporter.get().getOrDefault(supporter, List.of());
    }

    /** What became of a session; empty if nothing is written down of it. */
    public Optional<LoggedSession> session(Occasion occasion) {
        return Optional.ofNullable(byOccasion.get().get(occasion));
    }

    /** A problem with all they know of it. */
    TimedProblem into(TimedProblem problem) {
        return problem.knowing(talks).owing(sessions);
    }

    /** A problem with the talks they know of alone. */
    TimedProblem talksInto(TimedProblem problem) {
        return problem.knowing(talks);
    }
}
