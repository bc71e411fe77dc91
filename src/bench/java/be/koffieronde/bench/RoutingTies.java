package be.koffieronde.bench;

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
        roster.rounds().forEach(round -> round.visits().forEach(planned -> {
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

    private boolean isDealt(SupportVisit session, Supporter supporter, int day) {
        long earlier = IntStream.range(0, day)
                .filter(before -> !weeks.starts(session, supporter, before).isEmpty())
                .count();
        return earlier % session.need().sessionsPerWeek() == session.number() - 1;
    }
}
