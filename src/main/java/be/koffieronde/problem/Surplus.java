package be.koffieronde.problem;

import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Visit.SupportVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sessions of one need that are more than one supporter can hold on days far enough apart. Which ones are left out is up to
 * a roster.
 *
 * @param count of sessions
 * @param byWeek how many of them there are of those owed and in each week, if as many as possible are held, and as early as
 *     possible
 */
public record Surplus(Cause cause, int count, List<Integer> byWeek) {

    /** By the ids of the needs that have too many; sessions that nobody could hold anyway are not counted. */
    static Map<String, Surplus> of(Directory directory, Set<String> outOfReach) {
        Weights weights = directory.problem().weights();
        if (weights.points(Rule.SESSIONS_TOO_CLOSE) == 0 || weights.points(Rule.PUPIL_SHARED) == 0) {
            return Map.of();
        }
        Map<String, List<SupportVisit>> sessions = sessions(Visits.of(directory), visit -> !outOfReach.contains(visit));
        Map<String, Surplus> surplus = new LinkedHashMap<>();
        sessions.forEach((need, all) -> {
            List<SupportVisit> most = mostWithOneSupporter(all, directory);
            if (most.size() < all.size()) {
                Cause cause = SessionDays.most(all).size() == all.size() ? Cause.FEW_DAYS_AT_WORK : Cause.TOO_CLOSE;
                surplus.put(need, new Surplus(cause, all.size() - most.size(), byWeek(all, most)));
            }
        });
        return surplus.values().stream().anyMatch(one -> one.cause == Cause.TOO_CLOSE)
                ? withClosings(surplus, sessions, directory)
                : surplus;
    }

    /** Where there would be days enough if nothing were closed and nobody away, that is the cause. */
    private static Map<String, Surplus> withClosings(
            Map<String, Surplus> surplus, Map<String, List<SupportVisit>> sessions, Directory directory) {
        List<Visit> visits = Visits.of(new Directory(directory.problem().withAllThere()));
        Map<String, List<SupportVisit>> open = sessions(visits, visit -> true);
        surplus.replaceAll((need, one) -> {
            Set<String> counted = Set.copyOf(Objects.requireNonNull(sessions.get(need)).stream()
                    .map(SupportVisit::id)
                    .toList());
            List<SupportVisit> all = Objects.requireNonNull(open.get(need)).stream()
                    .filter(session -> counted.contains(session.id()))
                    .toList();
            boolean isClosing =
                    one.cause == Cause.TOO_CLOSE && SessionDays.most(all).size() == all.size();
            return isClosing ? new Surplus(Cause.FEW_DAYS_OPEN, one.count, one.byWeek) : one;
        });
        return surplus;
    }

    private static List<SupportVisit> mostWithOneSupporter(List<SupportVisit> sessions, Directory directory) {
        return Candidates.of(sessions.get(0), directory).stream()
                .map(supporter -> SessionDays.most(sessions, supporter, directory))
                .max(Comparator.comparingInt(List::size))
                .orElse(sessions);
    }

    private static List<Integer> byWeek(List<SupportVisit> all, List<SupportVisit> held) {
        List<SupportVisit> rest =
                all.stream().filter(one -> !held.contains(one)).toList();
        int weeks = all.stream().mapToInt(SupportVisit::week).max().orElse(0);
        return IntStream.rangeClosed(0, weeks)
                .map(week ->
                        (int) rest.stream().filter(one -> one.week() == week).count())
                .boxed()
                .toList();
    }

    /** Of sessions that are left out, those that had to be: in the weeks where they are too many, else the last ones. */
    List<SupportVisit> of(List<SupportVisit> leftOut) {
        List<SupportVisit> meant = new ArrayList<>();
        for (int week = 0; week < byWeek.size(); week++) {
            int number = week;
            List<SupportVisit> ofWeek =
                    leftOut.stream().filter(one -> one.week() == number).toList();
            meant.addAll(last(ofWeek, byWeek.get(week)));
        }
        List<SupportVisit> others =
                leftOut.stream().filter(one -> !meant.contains(one)).toList();
        meant.addAll(last(others, count - meant.size()));
        return meant;
    }

    private static List<SupportVisit> last(List<SupportVisit> sessions, int count) {
        return sessions.subList(Math.max(0, sessions.size() - count), sessions.size());
    }

    /** Sessions of each need by its id, in the order of the visits. */
    public static Map<String, List<SupportVisit>> sessions(List<Visit> visits, Predicate<String> isMeant) {
        Map<String, List<SupportVisit>> sessions = new LinkedHashMap<>();
        for (Visit visit : visits) {
            if (visit instanceof SupportVisit session && isMeant.test(session.id())) {
                sessions.computeIfAbsent(session.need().id(), id -> new ArrayList<>())
                        .add(session);
            }
        }
        return sessions;
    }
}
