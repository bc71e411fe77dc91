package be.koffieronde.app.sessions;

import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.sessions.SessionTurn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sessions of a roster that a log does not tell of. A session may have been held on another day of its week than the
 * roster has it, or be logged by hand under another number: each line of the log stands for one session of the roster.
 */
final class NotLogged {

    private final List<LoggedSession> logged;
    private final List<LoggedSession> open;

    private NotLogged(List<LoggedSession> logged, List<LoggedSession> planned) {
        this.logged = new ArrayList<>(logged);
        open = new ArrayList<>(planned);
    }

    private record Week(String pupil, String need, LocalDate monday) {

        static Week of(LoggedSession session) {
            return new Week(session.pupil(), session.need(), session.occasion().monday());
        }
    }

    /** Those that are not in the log, under numbers that it does not have. */
    static List<LoggedSession> of(List<LoggedSession> planned, SessionLog log) {
        Map<Week, List<LoggedSession>> logged = log.sessions().stream().collect(Collectors.groupingBy(Week::of));
        Map<Week, List<LoggedSession>> weeks =
                planned.stream().collect(Collectors.groupingBy(Week::of, LinkedHashMap::new, Collectors.toList()));
        return weeks.entrySet().stream()
                .flatMap(week -> new NotLogged(logged.getOrDefault(week.getKey(), List.of()), week.getValue())
                        .sessions().stream())
                .toList();
    }

    private List<LoggedSession> sessions() {
        List<SessionTurn> taken =
                new ArrayList<>(logged.stream().map(LoggedSession::turn).toList());
        pair((one, other) -> one.date().equals(other.date()) && isSameKind(one, other));
        pair((one, other) -> one.turn().equals(other.turn()) && one.isHeld() == other.isHeld());
        pair((one, other) -> !one.isHeld() && !other.isHeld() && isSameKind(one, other));
        pair((one, other) -> one.turn().equals(other.turn()));
        pair((one, other) -> !one.isHeld() && isSameKind(one, other));
        pair(NotLogged::isSameKind);
        List<LoggedSession> sessions = new ArrayList<>();
        for (LoggedSession session : open) {
            SessionTurn turn =
                    taken.contains(session.turn()) ? free(session.turn().isMakeUp(), taken) : session.turn();
            taken.add(turn);
            sessions.add(session.in(turn));
        }
        return sessions;
    }

    private static boolean isSameKind(LoggedSession one, LoggedSession other) {
        return one.turn().isMakeUp() == other.turn().isMakeUp();
    }

    /** Strikes out each session of the roster with a line of the log that may be of it. */
    private void pair(BiPredicate<LoggedSession, LoggedSession> areSame) {
        for (LoggedSession session : List.copyOf(open)) {
            logged.stream()
                    .filter(line -> areSame.test(session, line))
                    .findFirst()
                    .ifPresent(line -> {
                        logged.remove(line);
                        open.remove(session);
                    });
        }
    }

    /** The first that is not taken. */
    static SessionTurn free(boolean isMakeUp, List<SessionTurn> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new SessionTurn(number, isMakeUp))
                .filter(turn -> !taken.contains(turn))
                .findFirst()
                .orElseThrow();
    }
}
