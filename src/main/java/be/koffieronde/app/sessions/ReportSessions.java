package be.koffieronde.app.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Pupil;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.sessions.SessionSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pupils got in a span of dates. */
public final class ReportSessions {

    private ReportSessions() {}

    /**
     * Adds up a log.
     *
     * @param from first date; null: the Monday of the first session in the log
     */
    public static SessionSpan of(SessionLog log, @Nullable LocalDate from, LocalDate until, Directory directory) {
        LocalDate first = from == null ? first(log, until) : from;
        return SessionSpan.of(log, first, until, directory);
    }

    private static LocalDate first(SessionLog log, LocalDate until) {
        return log.sessions().stream()
                .map(LoggedSession::date)
                .filter(date -> !date.isAfter(until))
                .min(Comparator.naturalOrder())
                .map(LoggedSession::monday)
                .orElse(until);
    }

    /** Names of pupils by id; who left since has no other than the id. */
    public static UnaryOperator<String> names(Directory directory) {
        Map<String, String> names =
                directory.problem().pupils().stream().collect(Collectors.toMap(Pupil::id, Pupil::name));
        return id -> names.getOrDefault(id, id);
    }
}
