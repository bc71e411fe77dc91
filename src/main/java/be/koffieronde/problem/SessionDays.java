package be.koffieronde.problem;

import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Gives the sessions of one need days, far enough apart. Each takes the earliest that will do; no other choice leaves more
 * room for those after.
 */
final class SessionDays {

    private final BiFunction<SupportVisit, Integer, List<Window>> windows;
    private final List<SupportVisit> placed = new ArrayList<>();
    private final Map<Integer, Integer> onDay = new HashMap<>();
    private int earliest;

    private SessionDays(BiFunction<SupportVisit, Integer, List<Window>> windows) {
        this.windows = windows;
    }

    /** As many as can be held by their windows alone. */
    static List<SupportVisit> most(List<SupportVisit> sessions) {
        return most(sessions, (session, day) -> session.windows().on(day));
    }

    /** As many as one supporter can hold. */
    static List<SupportVisit> most(List<SupportVisit> sessions, Supporter supporter, Calendar calendar) {
        return most(sessions, (session, day) -> Candidates.presence(supporter, session, day, calendar));
    }

    private static List<SupportVisit> most(
            List<SupportVisit> sessions, BiFunction<SupportVisit, Integer, List<Window>> windows) {
        SessionDays days = new SessionDays(windows);
        sessions.forEach(days::place);
        return days.placed;
    }

    private void place(SupportVisit session) {
        OptionalInt found = IntStream.range(earliest, session.windows().days().size())
                .filter(day -> hasRoom(session, day))
                .findFirst();
        if (found.isPresent()) {
            int day = found.getAsInt();
            placed.add(session);
            onDay.merge(day, 1, Integer::sum);
            earliest = day + session.need().minDaysApart();
        }
    }

    /** With no days between them, as many fit on a day as its windows have room for one after the other. */
    private boolean hasRoom(SupportVisit session, int day) {
        int room = windows.apply(session, day).stream()
                .mapToInt(window -> window.minutes() / session.minutes())
                .sum();
        return room > onDay.getOrDefault(day, 0);
    }
}
