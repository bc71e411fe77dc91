package be.koffieronde.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sessions of all pupils came to in a span of dates.
 *
 * @param from first date
 * @param until last date
 * @param pupils those the log or the problem has, in the problem's order, then in the log's
 */
public record SessionSpan(LocalDate from, LocalDate until, List<PupilSpan> pupils) {

    public SessionSpan {
        pupils = List.copyOf(pupils);
    }

    /**
     * Adds up a log. Of weeks of the problem that are over and lie within the span, what the log does not tell counts too.
     *
     * @param directory of the problem, for what its weeks ask for and what it says is owed
     */
    public static SessionSpan of(SessionLog log, LocalDate from, LocalDate until, Directory directory) {
        Map<String, List<LoggedSession>> logs =
                log.before(until.plusDays(1)).sessions().stream().collect(Collectors.groupingBy(LoggedSession::pupil));
        Set<String> pupils = new LinkedHashSet<>();
        directory.problem().pupils().forEach(pupil -> pupils.add(pupil.id()));
        log.sessions().forEach(session -> pupils.add(session.pupil()));
        return new SessionSpan(
                from,
                until,
                pupils.stream()
                        .map(pupil -> new Adding(new SessionLog(logs.getOrDefault(pupil, List.of())), from, until)
                                .pupil(pupil, directory))
                        .toList());
    }

    /** All pupils together; its id is empty. */
    public PupilSpan total() {
        return pupils.stream().reduce(new PupilSpan("", 0, 0, 0, 0, 0, 0, 0), PupilSpan::plus);
    }

    /** What one pupil's log comes to. */
    private record Adding(SessionLog log, LocalDate from, LocalDate until) {

        PupilSpan pupil(String id, Directory directory) {
            List<LoggedSession> span = log.within(from, until).sessions();
            List<LoggedSession> weekly =
                    span.stream().filter(session -> !session.turn().isMakeUp()).toList();
            List<LoggedSession> makeUps =
                    span.stream().filter(session -> session.turn().isMakeUp()).toList();
            List<Need> needs = needs(id, directory);
            int unlogged = needs.stream()
                    .mapToInt(need -> unlogged(need, directory.problem().calendar()))
                    .sum();
            return new PupilSpan(
                    id,
                    minutes(weekly, LoggedSession::minutes) + unlogged,
                    minutes(span, LoggedSession::given),
                    minutes(makeUps, LoggedSession::given),
                    minutes(weekly, session -> session.isOwed() ? session.minutes() : 0),
                    minutes(weekly, session -> session.isHeld() || session.isOwed() ? 0 : session.minutes()),
                    unlogged,
                    owed(needs));
        }

        private static List<Need> needs(String pupil, Directory directory) {
            return directory.problem().pupils().stream()
                    .flatMap(one -> one.needs().stream().filter(need -> takesPart(pupil, one, need)))
                    .toList();
        }

        private static boolean takesPart(String pupil, Pupil whose, Need need) {
            return whose.id().equals(pupil) || need.with().contains(pupil);
        }

        private static int minutes(List<LoggedSession> sessions, ToIntFunction<LoggedSession> minutes) {
            return sessions.stream().mapToInt(minutes).sum();
        }

        /** Of the weeks of a calendar that lie within the span. */
        private int unlogged(Need need, Calendar calendar) {
            int sum = 0;
            for (int week = 1; week <= calendar.weeks(); week++) {
                LocalDate monday = calendar.monday(week);
                boolean isOver = !monday.isBefore(from) && !monday.plusDays(4).isAfter(until);
                if (isOver && need.term().isIn(week, calendar)) {
                    long logged = log.ofNeed(need.id()).ofWeek(monday).sessions().stream()
                            .filter(session -> !session.turn().isMakeUp())
                            .count();
                    sum += need.minutes() * (int) Math.max(0, need.sessionsPerWeek() - logged);
                }
            }
            return sum;
        }

        /** By need, for what one has too much is nothing to another. */
        private int owed(List<Need> needs) {
            Map<String, Integer> before =
                    needs.stream().collect(Collectors.toMap(Need::id, need -> need.owed() * need.minutes()));
            return Stream.concat(
                            before.keySet().stream(), log.sessions().stream().map(LoggedSession::need))
                    .distinct()
                    .mapToInt(need ->
                            before.getOrDefault(need, 0) + log.ofNeed(need).debtMinutes())
                    .map(minutes -> Math.max(0, minutes))
                    .sum();
        }
    }
}
