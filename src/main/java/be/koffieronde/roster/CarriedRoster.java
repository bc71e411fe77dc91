package be.koffieronde.roster;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A roster carried over to a problem it was not made for: the same one after it has changed, or another week. It may break
 * rules there.
 *
 * @param roster what the problem still has, where it was; what is new in the problem, or was with somebody or on a date that
 *     is no longer there, is left out of it. Nothing of what was agreed before is.
 * @param places where the visits were that the problem still has; a supporter may be gone
 * @param gone planned visits that the problem no longer has, where they would have been
 * @param fresh ids of visits that the roster did not know
 */
public record CarriedRoster(Roster roster, List<Agreed> places, List<Agreed> gone, List<String> fresh) {

    public CarriedRoster {
        places = List.copyOf(places);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    /**
     * Carries a roster over.
     *
     * @param days to later dates
     */
    public static CarriedRoster of(Roster before, Directory now, int days) {
        return new Carrier(before, now, days).carry();
    }

    /** Carries a roster over to the weeks of a problem, weekday by weekday; nothing is pinned there. */
    public static CarriedRoster toWeeksOf(Roster before, Directory now) {
        LocalDate firstDay = now.problem().calendar().firstDay();
        LocalDate monday = before.rounds().stream()
                .map(RosterRound::date)
                .min(Comparator.naturalOrder())
                .map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .orElse(firstDay);
        return of(before.withoutPins(), now, Math.toIntExact(ChronoUnit.DAYS.between(monday, firstDay)));
    }

    /** The same, with where the visits were as what people have been told. */
    public Roster agreed() {
        return roster.agreeing(places);
    }

    private static final class Carrier {

        private final Roster before;
        private final Directory now;
        private final int days;
        private final Map<String, String> renamed = new HashMap<>();
        private final List<ExtraTalk> extraTalks = new ArrayList<>();
        private final Map<String, Visit> visits = new LinkedHashMap<>();
        private final Map<String, Agreed> places = new LinkedHashMap<>();
        private final List<Agreed> gone = new ArrayList<>();
        private final Set<String> planned = new LinkedHashSet<>();

        Carrier(Roster before, Directory now, int days) {
            this.before = before;
            this.now = now;
            this.days = days;
            numberExtraTalks();
            Visits.of(now, extraTalks).forEach(visit -> visits.put(visit.id(), visit));
        }

        /** Those whose people are still there; without the others, some have another number. */
        private void numberExtraTalks() {
            Map<String, Integer> old = new HashMap<>();
            Map<String, Integer> kept = new HashMap<>();
            for (ExtraTalk talk : before.extraTalks()) {
                String id = id(talk, old);
                if (now.hasPartner(talk.partner()) && now.hasSupporter(talk.supporter())) {
                    extraTalks.add(talk);
                    renamed.put(id, id(talk, kept));
                }
            }
        }

        private static String id(ExtraTalk talk, Map<String, Integer> numbers) {
            return Visits.extraId(talk, numbers.merge(talk.partner(), 1, Integer::sum));
        }

        CarriedRoster carry() {
            List<RosterRound> rounds = before.rounds().stream()
                    .map(this::carried)
                    .filter(this::isThere)
                    .toList();
            rounds.forEach(round -> round.visits().forEach(visit -> planned.add(visit.id())));
            List<String> unplanned =
                    visits.keySet().stream().filter(id -> !planned.contains(id)).toList();
            Roster roster = new Roster(
                    now.problem().name(), null, rounds, unplanned, extraTalks, before.structural(), List.of());
            return new CarriedRoster(roster, List.copyOf(places.values()), gone, fresh());
        }

        private RosterRound carried(RosterRound round) {
            LocalDate date = round.date().plusDays(days);
            List<PlannedVisit> kept = new ArrayList<>();
            for (PlannedVisit visit : round.visits()) {
                String id = renamed.getOrDefault(visit.id(), visit.id());
                Visit known = visits.get(id);
                Agreed place = new Agreed(id, round.supporter(), date, visit.start());
                if (known == null) {
                    gone.add(place);
                } else if (places.putIfAbsent(id, place) == null) {
                    int end = visit.start() + known.minutes();
                    kept.add(new PlannedVisit(id, visit.start(), end, visit.pinned()));
                }
            }
            return new RosterRound(round.supporter(), date, kept);
        }

        private boolean isThere(RosterRound round) {
            return now.hasSupporter(round.supporter())
                    && now.problem().calendar().contains(round.date());
        }

        private List<String> fresh() {
            Set<String> known = new LinkedHashSet<>(places.keySet());
            before.unplanned().forEach(id -> known.add(renamed.getOrDefault(id, id)));
            return visits.keySet().stream().filter(id -> !known.contains(id)).toList();
        }
    }
}
