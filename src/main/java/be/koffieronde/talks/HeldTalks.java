package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.HeldTalk;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What talks that were held within the horizon do to rosters that were planned before. A talk that was held where a roster
 * has it keeps its place. One that came about on another day, or with another supporter, is done as well: the roster has it
 * no more, and its place is free.
 */
public final class HeldTalks {

    private final Calendar horizon;
    private final List<Map<String, Optional<HeldTalk>>> rosters;
    private final Set<String> gone = new HashSet<>();
    private final Problem problem;

    private HeldTalks(Problem problem, List<Roster> rosters) {
        horizon = problem.calendar();
        this.rosters = rosters.stream().map(HeldTalks::places).toList();
        Directory directory = new Directory(problem);
        this.problem = problem.withPartners(problem.partners().stream()
                .map(partner -> adapted(partner, directory))
                .toList());
    }

    /**
     * Finds out which talks of rosters are done.
     *
     * @param problem with the talks that were held in it
     */
    public static HeldTalks in(Problem problem, List<Roster> rosters) {
        return new HeldTalks(problem, rosters);
    }

    /** The problem that the rosters without the talks that are gone are answers to. */
    public Problem problem() {
        return problem;
    }

    /** A roster without the talks that are done elsewhere; it claims no score if there are any. */
    public Roster without(Roster roster) {
        if (roster.visits().noneMatch(gone::contains)) {
            return roster;
        }
        List<RosterRound> rounds = rounds(roster, id -> !gone.contains(id));
        List<String> unplanned =
                roster.unplanned().stream().filter(id -> !gone.contains(id)).toList();
        return roster.with(rounds, unplanned);
    }

    /** The talks that a roster has a place for and that are done elsewhere, as they would be if they were held there. */
    public List<LoggedTalk> doneElsewhere(Roster roster) {
        List<RosterRound> rounds = rounds(roster, gone::contains);
        return PlannedTalk.held(
                new Roster(roster.problem(), null, rounds, List.of(), List.of(), roster.structural(), List.of()));
    }

    private static List<RosterRound> rounds(Roster roster, Predicate<String> isMeant) {
        return roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .filter(visit -> isMeant.test(visit.id()))
                                .toList()))
                .toList();
    }

    private Partner adapted(Partner partner, Directory directory) {
        TalkRhythm rhythm = partner.talk();
        if (rhythm == null || rhythm.held().isEmpty()) {
            return partner;
        }
        List<HeldTalk> held = new ArrayList<>(rhythm.held());
        TalkSeries.of(partner, directory).forEach(series -> held.removeAll(kept(series)));
        return partner.withTalk(rhythm.withHeld(held));
    }

    /** The held talks of a series that keep their places, so that their visits stay. Those of the other visits are gone. */
    private List<HeldTalk> kept(TalkSeries series) {
        TalkRhythm rhythm = series.rhythm();
        List<HeldTalk> kept = new ArrayList<>();
        for (int number = 1; number <= Math.max(1, horizon.weeks() / rhythm.everyWeeks()); number++) {
            int turn = number;
            String id = series.visit(number);
            if (rhythm.isHeld(number, horizon) && !isKept(id, rhythm.held())) {
                gone.add(id);
            } else {
                rhythm.held().stream()
                        .filter(talk -> rhythm.isInTurn(talk, turn, horizon))
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    /** Whether all rosters have the talk, and one of them where it was held. */
    private boolean isKept(String id, List<HeldTalk> held) {
        return rosters.stream().allMatch(roster -> roster.containsKey(id))
                && rosters.stream()
                        .flatMap(roster -> roster.getOrDefault(id, Optional.empty()).stream())
                        .anyMatch(held::contains);
    }

    /** The visits of a roster, each as if it were a talk that was held there; empty if it is left out. */
    private static Map<String, Optional<HeldTalk>> places(Roster roster) {
        Map<String, Optional<HeldTalk>> places = new HashMap<>();
        roster.unplanned().forEach(id -> places.put(id, Optional.empty()));
        roster.rounds().forEach(round -> {
            Optional<HeldTalk> there = Optional.of(new HeldTalk(round.date(), round.supporter()));
            round.visits().forEach(visit -> places.put(visit.id(), there));
        });
        return places;
    }
}
