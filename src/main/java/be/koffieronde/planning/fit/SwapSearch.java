package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.roster.VisitSwap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds what a planned visit can change places with, each at the start of the other and nothing else moved. Both are taken out
 * and put in again, one after the other, each weighed by every rule in the roster without it.
 */
final class SwapSearch {

    private static final Comparator<VisitSwap> BY_RANK =
            Comparator.comparing(VisitSwap::scoreChange).reversed().thenComparing(VisitSwap::visit);

    private final RosterState without;
    private final Job visit;
    private final Place here;
    private final RuleAmounts leaving;

    /** Where a visit is. */
    private record Place(Shift shift, int start) {

        static Place of(Job job, RosterState state) {
            return new Place(Objects.requireNonNull(state.roundOf(job.index())).shift(), state.startOf(job.index()));
        }
    }

    /** @param visit a planned one */
    SwapSearch(RosterState standing, Job visit) {
        this.visit = visit;
        without = standing.without(visit);
        here = Place.of(visit, standing);
        leaving = amounts(visit, here, without);
    }

    /** Those that break no hard rule more than now and lose no pupil a minute, cheapest first. */
    List<VisitSwap> find() {
        List<VisitSwap> swaps = new ArrayList<>();
        for (Job other : without.data().jobs()) {
            if (mayTake(other)) {
                RuleAmounts change = change(other);
                if (!change.harms()) {
                    swaps.add(new VisitSwap(other.visit().id(), change.score()));
                }
            }
        }
        swaps.sort(BY_RANK);
        return List.copyOf(swaps);
    }

    /** Whether it is planned, free to go and no session of the same need, and the windows of both are open. */
    private boolean mayTake(Job other) {
        TimedRound round = without.roundOf(other.index());
        return round != null
                && !other.isPinned()
                && (visit.need() < 0 || visit.need() != other.need())
                && visit.fits(round.shift().day(), without.startOf(other.index()))
                && other.fits(here.shift.day(), here.start);
    }

    private RuleAmounts change(Job other) {
        Place there = Place.of(other, without);
        RosterState neither = without.without(other);
        RuleAmounts change = amounts(visit, there, neither);
        change.minus(leaving);
        change.minus(amounts(other, there, neither));
        change.plus(amounts(other, here, neither.with(visit, there.shift, there.start)));
        return change;
    }

    /** What a visit at a place does to a roster without it. */
    private static RuleAmounts amounts(Job job, Place place, RosterState without) {
        TimedSequence round = new TimedSequence().copy(without.round(place.shift.supporter(), place.shift.day()));
        round.insert(job, place.start);
        return new RosterDelta(without, new Diaries(without), job).weigh(round).copy();
    }
}
