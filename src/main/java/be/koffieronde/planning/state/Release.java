package be.koffieronde.planning.state;

import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.rounds.FixedSlots;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lets visits of a round go that are held, where that is no worse: when another is gone, or for no reason any more. */
final class Release {

    private final Sketch sketch;
    private final @Nullable FixedSlots slots;
    private final boolean isAnythingAgreed;

    Release(Sketch sketch) {
        this.sketch = sketch;
        slots = sketch.slots();
        isAnythingAgreed = sketch.data().jobs().stream().anyMatch(job -> job.agreement() != null);
    }

    /** Times a round from which a visit is gone: with all others let go if that can be, else as they were. */
    void afterRemoval(SketchRound round) {
        int[] before = Arrays.copyOf(round.starts, round.size);
        if (slots != null || isAnythingAgreed) {
            cheapest(round, before);
            return;
        }
        int[] held = Arrays.copyOf(round.holds, round.size);
        if (round.isHeld()) {
            sketch.settle(round, new int[round.size]);
            if (sketch.isFine(round)) {
                return;
            }
        }
        sketch.settle(round, held);
        if (!sketch.isFine(round)) {
            sketch.settle(round, before);
        }
    }

    /** The same where slots or agreements count: with all others let go, held as they are, in their slots, or as agreed. */
    private void cheapest(SketchRound round, int[] starts) {
        int[] held = Arrays.copyOf(round.holds, round.size);
        int[] free = new int[round.size];
        int[] kept = slots == null ? VisitHolds.agreed(round, held) : VisitHolds.fixed(round, held, starts, slots);
        int[][] ways = isAnythingAgreed
                ? new int[][] {free, held, kept, VisitHolds.agreed(round, free)}
                : new int[][] {free, held, kept};
        int[] best = starts;
        long least = IMPOSSIBLE;
        for (int[] holds : ways) {
            sketch.settle(round, holds);
            if (sketch.soft() < least && sketch.isFine(round)) {
                least = sketch.soft();
                best = holds;
            }
        }
        sketch.settle(round, best);
    }

    /** Lets the visits of a round go, or those that are not agreed to be there; else leaves them held. */
    void ifNoWorse(SketchRound round) {
        long cost = cost(round);
        int worked = round.share.worked;
        int[] held = Arrays.copyOf(round.holds, round.size);
        if (!isNoWorse(round, new int[round.size], worked, cost)
                && !(isAnythingAgreed
                        && isNoWorse(round, VisitHolds.agreed(round, new int[round.size]), worked, cost))) {
            sketch.settle(round, held);
        }
    }

    private boolean isNoWorse(SketchRound round, int[] holds, int worked, long cost) {
        sketch.settle(round, holds);
        boolean isOvertime = round.share.worked > worked && sketch.isOverfull(round.shift.contract());
        return !isOvertime && sketch.isFine(round) && cost(round) <= cost;
    }

    private long cost(SketchRound round) {
        return slots == null ? round.soft : sketch.soft();
    }
}
