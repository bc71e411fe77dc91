package be.koffieronde.bench;

import be.koffieronde.problem.Need;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.roster.Roster;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who takes which need: whoever has most of its sessions in a roster that need not keep to one supporter. The days on which
 * that is possible are dealt out to the sessions, so that no two are on one day.
 */
final class RoutingTies {

    private final OpenWeeks weeks;
    private final Map<String, String> supporterOfNeed = new HashMap<>();

    RoutingTies(OpenWeeks weeks, Roster roster) {
        this.weeks = weeks;
        Map<String, Visit> visits = new HashMap<>();
        weeks.visits().forEach(visit -> visits.put(visit.id(), visit));
        Map<String, Map<String, Integer>> sessions = new HashMap<>();
        roster.rounds()
                .forEach(round -> round.visits().forEach(planned -> {
                    if (visits.get(planned.id()) instanceof SupportVisit session) {
                        sessions.computeIfAbsent(session.need().id(), need -> new HashMap<>())
                                .merge(round.supporter(), 1, Integer::sum);
                    }
                }));
        sessions.forEach((need, counts) -> supporterOfNeed.put(need, most(counts)));
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Needs of which no session was planned are open to everybody; strangers are not let in. */
    boolean allow(Visit visit, Supporter supporter, int day) {
        if (visit instanceof SupportVisit session) {
            String holder = supporterOfNeed.getOrDefault(session.need().id(), supporter.id());
            return holder.equals(supporter.id()) && isDealt(session, supporter, day);
        }
        Set<String> needs = weeks.introductions(visit);
        return !OpenWeeks.isForAcquaintances(visit)
                || needs.stream().anyMatch(need -> supporter.id().equals(supporterOfNeed.get(need)));
    }

    /** The days a need may be on come in blocks, one for each session, with the days to keep apart between them. */
    private boolean isDealt(SupportVisit session, Supporter supporter, int day) {
        int[] days = IntStream.range((session.week() - 1) * 7, session.week() * 7)
                .filter(other -> !weeks.starts(session, supporter, other).isEmpty())
                .toArray();
        int sessions = session.need().sessionsPerWeek();
        int place = IntStream.range(0, days.length)
                .filter(k -> days[k] == day)
                .findFirst()
                .orElse(-1);
        int apart = session.need().minDaysApart();
        return apart <= 1
                ? place % sessions == session.number() - 1
                : isInBlock(day, days, session.number(), session.need());
    }

    /** Session by session the earliest day far enough from the one before; the last session may be later, too. */
    private static boolean isInBlock(int day, int[] days, int number, Need need) {
        int chosen = days.length == 0 ? -1 : days[0];
        for (int session = 1; session < number; session++) {
            int before = chosen;
            chosen = IntStream.of(days)
                    .filter(other -> other >= before + need.minDaysApart())
                    .findFirst()
                    .orElse(Integer.MAX_VALUE - need.minDaysApart());
        }
        return number == need.sessionsPerWeek() ? day >= chosen : day == chosen;
    }
}
