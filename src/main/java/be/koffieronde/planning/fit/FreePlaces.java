package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a visit fits with nothing else moved by a minute. A workbench, used again and again. */
final class FreePlaces {

    private final Job visit;
    private final RosterDelta delta;
    private final TimedSequence lineup = new TimedSequence();

    FreePlaces(Job visit, RosterDelta delta) {
        this.visit = visit;
        this.delta = delta;
    }

    /** Starts that can be thought of at all on a day: those in the visit's windows, unless windows do not count. */
    static BitSet starts(Job visit, int day, RosterDelta delta) {
        BitSet starts = new BitSet();
        int[] windows =
                delta.counts(Rule.OUTSIDE_WINDOW) ? visit.windows()[day] : new int[] {0, Clock.DAY - visit.minutes()};
        for (int w = 0; w < windows.length; w += 2) {
            starts.set(windows[w], windows[w + 1] + 1);
        }
        return starts;
    }

    /** From here on it is about that round. */
    void enter(TimedRound round) {
        lineup.copy(round);
    }

    /** How it fits at a start, null if it does not. */
    @Nullable
    Fit at(int start) {
        if ((!isInHours(start) && delta.counts(Rule.OUTSIDE_WORKING_HOURS))
                || (!lineup.hasRoom(visit, start) && delta.counts(Rule.LATE_ARRIVAL))) {
            return null;
        }
        lineup.insert(visit, start);
        delta.weigh(lineup);
        Fit fit = delta.harms() ? null : Fit.of(lineup, visit, delta, List.of());
        lineup.remove(lineup.indexOf(visit));
        return fit;
    }

    private boolean isInHours(int start) {
        int[] presence = lineup.shift.presence(visit.kind());
        for (int p = 0; p < presence.length; p += 2) {
            if (presence[p] <= start && start + visit.minutes() <= presence[p + 1]) {
                return true;
            }
        }
        return false;
    }
}
