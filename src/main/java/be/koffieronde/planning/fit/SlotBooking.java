package be.koffieronde.planning.fit;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes visits into a roster where they are to be, with those that make way for them. */
final class SlotBooking {

    private final Roster roster;
    private final Map<Key, List<PlannedVisit>> rounds = new LinkedHashMap<>();
    private final List<String> unplanned;
    private final List<ExtraTalk> extraTalks;

    private record Key(String supporter, LocalDate date) {}

    private SlotBooking(Roster roster) {
        this.roster = roster;
        unplanned = new ArrayList<>(roster.unplanned());
        extraTalks = new ArrayList<>(roster.extraTalks());
        for (RosterRound round : roster.rounds()) {
            rounds.put(new Key(round.supporter(), round.date()), new ArrayList<>(round.visits()));
        }
    }

    /**
     * The roster with a visit pinned at the best start of a slot. Rounds stay in their order; new ones come last.
     *
     * @param visit one of the roster, planned or not, or an extra talk that it does not have yet
     */
    static Roster with(Roster roster, Visit visit, VisitSlot slot) {
        SlotBooking booking = new SlotBooking(roster);
        slot.moves().forEach(move -> booking.move(slot.supporter(), move));
        booking.add(visit, slot);
        return booking.roster();
    }

    private void move(String supporter, VisitMove move) {
        List<PlannedVisit> from = round(supporter, move.date());
        PlannedVisit visit = from.stream()
                .filter(planned -> planned.id().equals(move.visit()))
                .findFirst()
                .orElseThrow();
        from.remove(visit);
        if (move.newDate() == null) {
            unplanned.add(visit.id());
        } else {
            int end = move.newStart() + visit.end() - visit.start();
            put(supporter, move.newDate(), new PlannedVisit(visit.id(), move.newStart(), end, visit.pinned()));
        }
    }

    private void add(Visit visit, VisitSlot slot) {
        boolean isKnown = unplanned.remove(visit.id()) || takeOut(visit.id());
        if (!isKnown && visit instanceof TalkVisit talk && isExtra(talk)) {
            extraTalks.add(new ExtraTalk(talk.partner().id(), slot.supporter(), talk.minutes()));
        }
        int end = slot.best() + visit.minutes();
        put(slot.supporter(), slot.date(), new PlannedVisit(visit.id(), slot.best(), end, true));
    }

    private static boolean isExtra(TalkVisit talk) {
        return talk.id().startsWith("talk/%s/extra/".formatted(talk.partner().id()));
    }

    private boolean takeOut(String visit) {
        return rounds.values().stream()
                .anyMatch(round -> round.removeIf(planned -> planned.id().equals(visit)));
    }

    private void put(String supporter, LocalDate date, PlannedVisit visit) {
        List<PlannedVisit> round = round(supporter, date);
        round.add(visit);
        round.sort(Comparator.comparingInt(PlannedVisit::start));
    }

    private List<PlannedVisit> round(String supporter, LocalDate date) {
        return rounds.computeIfAbsent(new Key(supporter, date), key -> new ArrayList<>());
    }

    private Roster roster() {
        List<RosterRound> all = new ArrayList<>();
        rounds.forEach((key, visits) -> all.add(new RosterRound(key.supporter, key.date, visits)));
        return new Roster(roster.problem(), null, all, unplanned, extraTalks, roster.structural(), roster.agreed());
    }
}
