package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.fit.ChangedWeek.Place;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a visit fits if up to two other visits of its supporter's week go elsewhere, and, where that is not enough, if a
 * talk is left out, for a talk only one that is less due. Visits that make way are those that leave no room: one, or two in a row; where it is
 * one, it may also take the place of another visit, which then is the second to move.
 */
final class MovedVisits {

    private final Job visit;
    private final RosterDelta delta;
    private final ChangedWeek week;
    private final Relocation relocation;
    private final TimedSequence without = new TimedSequence();
    private final TimedSequence lineup = new TimedSequence();
    private final BitSet reachedByOne = new BitSet();

    private BitSet wanted = new BitSet();
    private TimedRound round = TimedRound.NONE;
    private @Nullable Fit[] found = new Fit[0];

    MovedVisits(Job visit, RosterDelta delta, ChangedWeek week, Relocation relocation) {
        this.visit = visit;
        this.delta = delta;
        this.week = week;
        this.relocation = relocation;
    }

    /** How the visit fits best at each start that is wanted; null at all others and where it does not fit. */
    @Nullable
    Fit[] in(TimedRound chosen, BitSet starts) {
        round = chosen;
        wanted = starts;
        found = new Fit[Clock.DAY];
        week.enter(chosen.shift().day());
        reachedByOne.clear();
        int size = chosen.jobs().length;
        IntStream.range(0, size).forEach(k -> moveAway(k, k));
        IntStream.range(1, size).forEach(k -> moveAway(k - 1, k));
        IntStream.range(0, size).forEach(this::leaveOut);
        return found;
    }

    /** Takes out the visits from the first to the last, and looks for other places for them. */
    private void moveAway(int first, int last) {
        if (!isMovable(first) || !isMovable(last) || areOfOneNeed(first, last)) {
            return;
        }
        takeOut(first, last);
        BitSet room = room();
        if (first == last) {
            reachedByOne.or(room);
        } else {
            room.andNot(reachedByOne);
        }
        for (int from = room.nextSetBit(0); from >= 0; ) {
            int next = room.nextClearBit(from);
            tryBetween(from, next - 1, List.of(round.jobs()).subList(first, last + 1));
            from = room.nextSetBit(next);
        }
    }

    private boolean isMovable(int k) {
        return relocation.mayMove(round.jobs()[k]);
    }

    private boolean areOfOneNeed(int first, int last) {
        int need = round.jobs()[first].need();
        return first != last && need >= 0 && need == round.jobs()[last].need();
    }

    private void takeOut(int first, int last) {
        without.copy(round);
        for (int k = last; k >= first; k--) {
            without.remove(k);
        }
    }

    private TimedSequence withVisit(int start) {
        lineup.copy(without).insert(visit, start);
        return lineup;
    }

    private BitSet room() {
        BitSet room = new BitSet();
        wanted.stream()
                .filter(start -> without.hasRoom(visit, start))
                .filter(start -> !delta.weigh(withVisit(start)).harms())
                .forEach(room::set);
        return room;
    }

    private void tryBetween(int from, int to, List<Job> homeless) {
        IntStream.of(cheapest(from, to), from, to)
                .filter(start -> found[start] == null)
                .forEach(start -> {
                    week.set(withVisit(start));
                    List<Place> places = relocation.find(homeless);
                    if (!places.isEmpty()) {
                        noteAround(start, from, to, places);
                    }
                });
    }

    /** The start that costs least, other visits aside. */
    private int cheapest(int from, int to) {
        int best = from;
        long most = Long.MIN_VALUE;
        for (int start = from; start <= to; start++) {
            long soft = delta.weigh(withVisit(start)).score().soft();
            if (soft > most) {
                most = soft;
                best = start;
            }
        }
        return best;
    }

    /** Notes a start, and those around it for which the same places will do. */
    private void noteAround(int start, int from, int to, List<Place> places) {
        int later = start;
        while (later <= to && note(later, places)) {
            later++;
        }
        int earlier = start - 1;
        while (earlier >= from && note(earlier, places)) {
            earlier--;
        }
    }

    private boolean note(int start, List<Place> places) {
        week.set(withVisit(start));
        Fit fit = week.with(places);
        if (fit != null && fit.isBetterThan(found[start])) {
            found[start] = fit;
        }
        return fit != null;
    }

    private void leaveOut(int k) {
        Job other = round.jobs()[k];
        if (!mayBeLeftOut(other)) {
            return;
        }
        takeOut(k, k);
        wanted.stream()
                .filter(start -> without.hasRoom(visit, start))
                .filter(start -> mayLeaveOut(found[start]))
                .forEach(start -> {
                    week.set(withVisit(start));
                    Fit fit = week.without(other);
                    if (fit != null && fit.isBetterThan(found[start])) {
                        found[start] = fit;
                    }
                });
    }

    private boolean mayBeLeftOut(Job other) {
        if (!other.isTalk() || other.isPinned() || relocation.hasBegun(other)) {
            return false;
        }
        return visit.isTalk()
                ? other.worth() < visit.worth()
                : !delta.company().isStranger(other, round.shift().supporter());
    }

    /** Nothing is left out where moving is enough. */
    private static boolean mayLeaveOut(@Nullable Fit known) {
        return known == null || !known.moves().get(0).isKept();
    }
}
