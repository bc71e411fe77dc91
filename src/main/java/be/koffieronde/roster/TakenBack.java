package be.koffieronde.roster;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A roster without a talk that was booked in it. */
public final class TakenBack {

    private final Roster before;
    private final String talk;
    private final List<ExtraTalk> extraTalks = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private boolean isExtra;

    private TakenBack(Roster before, String talk) {
        this.before = before;
        this.talk = talk;
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> kept = new HashMap<>();
        for (ExtraTalk one : before.extraTalks()) {
            String id = Visits.extraId(one, numbers.merge(one.partner(), 1, Integer::sum));
            if (id.equals(talk)) {
                isExtra = true;
            } else {
                extraTalks.add(one);
                names.put(id, Visits.extraId(one, kept.merge(one.partner(), 1, Integer::sum)));
            }
        }
    }

    /** An extra talk is gone, and those after it have other numbers; one of the problem is left out. It claims nothing. */
    public static Roster of(Roster before, String talk) {
        return new TakenBack(before, talk).roster();
    }

    private Roster roster() {
        List<RosterRound> rounds = before.rounds().stream().map(this::without).toList();
        List<String> unplanned =
                new ArrayList<>(before.unplanned().stream().map(this::name).toList());
        if (!isExtra) {
            unplanned.add(talk);
        }
        return new Roster(before.problem(), null, rounds, unplanned, extraTalks, before.structural(), before.agreed());
    }

    private RosterRound without(RosterRound round) {
        return new RosterRound(
                round.supporter(),
                round.date(),
                round.visits().stream()
                        .filter(visit -> !visit.id().equals(talk))
                        .map(visit -> new PlannedVisit(name(visit.id()), visit.start(), visit.end(), visit.pinned()))
                        .toList());
    }

    private String name(String visit) {
        return Objects.requireNonNullElse(names.get(visit), visit);
    }
}
