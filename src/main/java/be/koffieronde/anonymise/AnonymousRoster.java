package be.koffieronde.anonymise;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rosters without names.
 *
 * @param name what the problem is called
 */
record AnonymousRoster(Masks masks, String name) {

    /** What the first part of a visit's id says the second is the name of. */
    private static final Map<String, Kind> KINDS = Map.of(
            "support", Kind.NEED,
            "meeting", Kind.MEETING,
            "talk", Kind.PARTNER,
            "commitment", Kind.COMMITMENT);

    /** Rounds by supporter and date; visits of a round as they stand, for that can count. */
    Roster of(Roster roster) {
        Comparator<RosterRound> byDate = Comparator.comparing(RosterRound::date);
        List<RosterRound> rounds = masks
                .of(Kind.SUPPORTER)
                .inOrder(roster.rounds().stream().sorted(byDate).toList(), RosterRound::supporter)
                .stream()
                .map(this::of)
                .toList();
        List<String> unplanned =
                roster.unplanned().stream().map(this::visit).sorted().toList();
        return new Roster(name, null, rounds, unplanned, extraTalks(roster), roster.structural(), agreed(roster));
    }

    /** By partner; those of one partner keep their order, which numbers them. */
    private List<ExtraTalk> extraTalks(Roster roster) {
        return masks.of(Kind.PARTNER).inOrder(roster.extraTalks(), ExtraTalk::partner).stream()
                .map(talk -> new ExtraTalk(
                        masks.of(Kind.PARTNER).of(talk.partner()),
                        masks.of(Kind.SUPPORTER).of(talk.supporter()),
                        talk.minutes()))
                .toList();
    }

    private List<Agreed> agreed(Roster roster) {
        return roster.agreed().stream()
                .map(place -> new Agreed(
                        visit(place.id()),
                        masks.of(Kind.SUPPORTER).ofGone(place.supporter()),
                        place.date(),
                        place.start()))
                .sorted(Comparator.comparing(Agreed::id))
                .toList();
    }

    private RosterRound of(RosterRound round) {
        List<PlannedVisit> visits = round.visits().stream()
                .map(visit -> new PlannedVisit(visit(visit.id()), visit.start(), visit.end(), visit.pinned()))
                .toList();
        return new RosterRound(masks.of(Kind.SUPPORTER).of(round.supporter()), round.date(), visits);
    }

    /** {@code support/p1-a/1/2} becomes {@code support/need-7/1/2}; names hold no slashes. */
    private String visit(String id) {
        String[] parts = id.split("/", -1);
        parts[1] = masks.of(Objects.requireNonNull(KINDS.get(parts[0]))).of(parts[1]);
        if (parts[0].equals("talk") && parts[2].equals("with")) {
            parts[3] = masks.of(Kind.SUPPORTER).of(parts[3]);
        }
        return String.join("/", parts);
    }
}
