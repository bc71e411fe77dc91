package be.koffieronde.problem;

import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** As many as one supporter can hold, and those who may stand in. */
    static List<SupportVisit> most(List<SupportVisit> sessions, Supporter supporter, Directory directory) {
        return most(sessions, (session, day) -> presence(session, day, supporter, directory));
    }

    private static List<Window> presence(SupportVisit session, int day, Supporter supporter, Directory directory) {
        List<Window> own = Candidates.presence(supporter, session, day, directory);
        LocalDate date = directory.problem().calendar().date(day);
        return session.need().stoodInFor() == null
                ? own
                : Candidates.of(session, directory).stream()
                        .filter(other -> directory.isStandIn(session.need(), other.id(), date))
                        .map(other -> Candidates.presence(other, session, day, directory))
                        .reduce(
                                own,
                                (one, other) -> Stream.concat(one.stream(), other.stream())
                                        .toList());
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
