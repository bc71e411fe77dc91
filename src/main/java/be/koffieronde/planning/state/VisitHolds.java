package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Agreement;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.rounds.FixedSlots;

/** Minutes until which visits of a round could be held. */
final class VisitHolds {

    private VisitHolds() {}

    /** Those in their fixed slots are held there. */
    static int[] fixed(SketchRound round, int[] otherwise, int[] starts, FixedSlots fixed) {
        int[] holds = otherwise.clone();
        for (int k = 0; k < round.size; k++) {
            Series series = round.jobs[k].series();
            holds[k] = series != null && fixed.isFixed(round.jobs[k], series) ? starts[k] : otherwise[k];
        }
        return holds;
    }

    /** Those agreed to be in a round are held until then. */
    static int[] agreed(SketchRound round, int[] otherwise) {
        int[] holds = otherwise.clone();
        for (int k = 0; k < round.size; k++) {
            Agreement agreement = round.jobs[k].agreement();
            holds[k] = agreement != null && agreement.changed(round.shift) == 0 ? agreement.start() : otherwise[k];
        }
        return holds;
    }
}
