package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a talk fits with nothing else moved by a minute. */
final class FreeTalks {

    private final RosterState standing;
    private final Job talk;
    private final int supporter;
    private final RosterDelta delta;
    private final TimedSequence lineup = new TimedSequence();
    private final boolean needsWindow;

    FreeTalks(RosterState standing, Job talk, int supporter, RosterDelta delta) {
        this.standing = standing;
        this.talk = talk;
        this.supporter = supporter;
        this.delta = delta;
        needsWindow = standing.data().directory().problem().weights().points(Rule.OUTSIDE_WINDOW) > 0;
    }

    /** Starts that can be thought of at all on a day: those in the talk's windows, unless windows do not count. */
    BitSet starts(int day) {
        BitSet starts = new BitSet();
        int[] windows = needsWindow ? talk.windows()[day] : new int[] {0, Clock.DAY - talk.minutes()};
        for (int w = 0; w < windows.length; w += 2) {
            starts.set(windows[w], windows[w + 1] + 1);
        }
        return starts;
    }

    /** How it fits at a start, null if it does not. */
    @Nullable
    Fit at(int day, int start) {
        lineup.copy(standing.round(supporter, day));
        if (!lineup.hasRoom(talk, start) && delta.counts(Rule.LATE_ARRIVAL)) {
            return null;
        }
        lineup.insert(talk, start);
        RuleAmounts amounts = delta.weigh(lineup);
        return amounts.harms() ? null : Fit.of(lineup, talk, amounts, List.of());
    }
}
