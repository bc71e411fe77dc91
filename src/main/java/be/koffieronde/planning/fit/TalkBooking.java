package be.koffieronde.planning.fit;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.TalkSlot;
import be.koffieronde.roster.VisitMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a talk into a roster, with the visits that make way for it. */
final class TalkBooking {

    private final Roster roster;
    private final String supporter;
    private final Map<LocalDate, List<PlannedVisit>> rounds = new LinkedHashMap<>();
    private final List<String> unplanned;
    private final List<ExtraTalk> extraTalks;

    private TalkBooking(Roster roster, String supporter) {
        this.roster = roster;
        this.supporter = supporter;
        unplanned = new ArrayList<>(roster.unplanned());
        extraTalks = new ArrayList<>(roster.extraTalks());
        for (RosterRound round : roster.rounds()) {
            if (round.supporter().equals(supporter)) {
                rounds.put(round.date(), new ArrayList<>(round.visits()));
            }
        }
    }

    /** The roster with a talk pinned at the best start of a slot. */
    static Roster with(Roster roster, String supporter, TalkVisit talk, TalkSlot slot) {
        TalkBooking booking = new TalkBooking(roster, supporter);
        slot.moves().forEach(booking::move);
        booking.add(talk, slot);
        return booking.roster();
    }

    private void move(VisitMove move) {
        List<PlannedVisit> from = Objects.requireNonNull(rounds.get(move.date()));
        PlannedVisit visit = from.stream()
                .filter(planned -> planned.id().equals(move.visit()))
                .findFirst()
                .orElseThrow();
        from.remove(visit);
        if (move.newDate() == null) {
            unplanned.add(visit.id());
        } else {
            int end = move.newStart() + visit.end() - visit.start();
            put(move.newDate(), new PlannedVisit(visit.id(), move.newStart(), end, visit.pinned()));
        }
    }

    private void add(TalkVisit talk, TalkSlot slot) {
        if (!unplanned.remove(talk.id())) {
            extraTalks.add(new ExtraTalk(talk.partner().id(), supporter, talk.minutes()));
        }
        put(slot.date(), new PlannedVisit(talk.id(), slot.best(), slot.best() + talk.minutes(), true));
    }

    private void put(LocalDate date, PlannedVisit visit) {
        List<PlannedVisit> round = rounds.computeIfAbsent(date, day -> new ArrayList<>());
        round.add(visit);
        round.sort(Comparator.comparingInt(PlannedVisit::start));
    }

    /** Rounds stay in their order; new ones come last. */
    private Roster roster() {
        Map<LocalDate, List<PlannedVisit>> left = new HashMap<>(rounds);
        List<RosterRound> all = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            List<PlannedVisit> visits =
                    round.supporter().equals(supporter) ? left.remove(round.date()) : round.visits();
            all.add(new RosterRound(round.supporter(), round.date(), Objects.requireNonNull(visits)));
        }
        rounds.forEach((date, visits) -> {
            if (left.containsKey(date)) {
                all.add(new RosterRound(supporter, date, visits));
            }
        });
        return new Roster(roster.problem(), null, all, unplanned, extraTalks, roster.structural(), roster.agreed());
    }
}
