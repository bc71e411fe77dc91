package be.koffieronde.bench;

import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Visit;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Match.Where;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a roster legal by leaving out, for each broken hard rule, the visit concerned that is least worth. */
final class RosterRepair {

    private final Referee referee;
    private final Map<String, Visit> visits = new HashMap<>();
    private final Comparator<String> byWorth;

    RosterRepair(OpenWeeks weeks) {
        referee = new Referee(weeks.directory(), weeks.travel());
        weeks.visits().forEach(visit -> visits.put(visit.id(), visit));
        byWorth = Comparator.<String>comparingLong(id -> weeks.medium(visit(id)))
                .thenComparingLong(id -> weeks.soft(visit(id)))
                .thenComparing(Comparator.naturalOrder());
    }

    private Visit visit(String id) {
        Visit visit = visits.get(id);
        if (visit == null) {
            throw new IllegalArgumentException("There is no visit '%s'.".formatted(id));
        }
        return visit;
    }

    /** A roster that breaks no hard rule; the same one if it broke none. */
    Roster repaired(Roster roster) {
        Roster repaired = roster;
        Set<String> out = victims(repaired);
        while (!out.isEmpty()) {
            repaired = without(repaired, out);
            out = victims(repaired);
        }
        return repaired;
    }

    private Set<String> victims(Roster roster) {
        Set<String> out = new HashSet<>();
        for (Match match : referee.judge(roster).matches()) {
            if (match.rule().level() == Level.HARD) {
                List<String> concerned = concerned(match.where(), roster);
                if (concerned.stream().noneMatch(out::contains)) {
                    concerned.stream().min(byWorth).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    /** The visits a match names, else those of the round or the week it is about. */
    private static List<String> concerned(Where where, Roster roster) {
        if (!where.visits().isEmpty() || where.date() == null) {
            return where.visits();
        }
        List<String> round = ids(roster, where, 1);
        return round.isEmpty() ? ids(roster, where, 7) : round;
    }

    private static List<String> ids(Roster roster, Where where, int days) {
        return roster.rounds().stream()
                .filter(round -> round.supporter().equals(where.supporter())
                        && where.date() != null
                        && !round.date().isBefore(where.date())
                        && round.date().isBefore(where.date().plusDays(days)))
                .flatMap(round -> round.visits().stream())
                .map(PlannedVisit::id)
                .toList();
    }

    private static Roster without(Roster roster, Set<String> out) {
        List<RosterRound> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            List<PlannedVisit> kept = round.visits().stream()
                    .filter(visit -> !out.contains(visit.id()))
                    .toList();
            rounds.add(new RosterRound(round.supporter(), round.date(), kept));
        }
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        out.stream().sorted().forEach(unplanned::add);
        return new Roster(roster.problem(), null, rounds, unplanned);
    }
}
