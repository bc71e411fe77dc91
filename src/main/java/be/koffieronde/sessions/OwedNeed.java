package be.koffieronde.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil is owed of one need.
 *
 * @param pupil id
 * @param need id
 * @param minutes of them all
 * @param since date of the first one missed that was not made up; null if that was before the log
 */
public record OwedNeed(
        String pupil,
        String need,
        int sessions,
        int minutes,
        @Nullable LocalDate since) {

    private static final Comparator<OwedNeed> MOST_FIRST = Comparator.comparingInt(OwedNeed::minutes)
            .reversed()
            .thenComparing(OwedNeed::pupil)
            .thenComparing(OwedNeed::need);

    /** What the log began with: what a problem says is owed of a need. */
    public record Before(String pupil, String need, int sessions, int minutesEach) {}

    /** All that is owed by a log, most first. */
    public static List<OwedNeed> of(SessionLog log, List<Before> before) {
        Map<List<String>, List<LoggedSession>> logs = new LinkedHashMap<>();
        Map<List<String>, Before> begun = new LinkedHashMap<>();
        before.forEach(one -> begun.put(List.of(one.pupil, one.need), one));
        begun.keySet().forEach(key -> logs.put(key, new ArrayList<>()));
        log.sessions()
                .forEach(session -> logs.computeIfAbsent(
                                List.of(session.pupil(), session.need()), key -> new ArrayList<>())
                        .add(session));
        return logs.entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue(), begun.get(entry.getKey())))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Stream<OwedNeed> of(List<String> key, List<LoggedSession> sessions, @Nullable Before before) {
        SessionLog log = new SessionLog(sessions);
        int first = before == null ? 0 : before.sessions;
        int owed = first + log.debt();
        if (owed <= 0) {
            return Stream.empty();
        }
        int minutes = log.debtMinutes() + (before == null ? 0 : first * before.minutesEach);
        return Stream.of(new OwedNeed(key.get(0), key.get(1), owed, Math.max(0, minutes), since(sessions, owed)));
    }

    /** The last ones are owed, as those before were made up first. */
    private static @Nullable LocalDate since(List<LoggedSession> sessions, int owed) {
        List<LocalDate> missed = sessions.stream()
                .filter(LoggedSession::isOwed)
                .filter(session -> session.debt() > 0)
                .map(LoggedSession::date)
                .sorted()
                .toList();
        return owed > missed.size() ? null : missed.get(missed.size() - owed);
    }
}
