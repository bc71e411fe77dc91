package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Shift;
import java.util.Arrays;
import java.util.List;

/** Rounds as they were before they changed. */
final class KeptRounds {

    private final SketchRound[] kept;
    private final int[] changed;
    private final boolean[] isKept;
    private int count;

    KeptRounds(List<Shift> shifts) {
        kept = shifts.stream().map(SketchRound::new).toArray(SketchRound[]::new);
        changed = new int[kept.length];
        isKept = new boolean[kept.length];
    }

    /** Keeps a round that is about to change, unless it is kept already. */
    void keep(SketchRound round) {
        if (!isKept[round.index()]) {
            isKept[round.index()] = true;
            changed[count++] = round.index();
            kept[round.index()].copyFrom(round);
        }
    }

    void clear() {
        for (int c = 0; c < count; c++) {
            isKept[changed[c]] = false;
        }
        count = 0;
    }

    int count() {
        return count;
    }

    /** Position of the n-th of those kept. */
    int index(int n) {
        return changed[n];
    }

    SketchRound before(int index) {
        return kept[index];
    }

    int[] indexes() {
        return Arrays.copyOf(changed, count);
    }
}
