package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.EarliestStarts;
import be.koffieronde.planning.rounds.Slack;
import be.koffieronde.planning.rounds.VisitSequence;
import be.koffieronde.planning.rounds.WeekTally;

/** A round of a {@link Sketch}: visits in order with their holds, and what was found out about them. Mutable. */
public final class SketchRound extends VisitSequence {

    final Slack slack = new Slack();
    final EarliestStarts early = new EarliestStarts();
    final WeekTally share = new WeekTally();
    long soft;
    int waiting;

    /** Whether it breaks no rule of its own. */
    boolean legal = true;

    SketchRound(Shift shift) {
        super(shift);
    }

    public int index() {
        return shift.index();
    }

    boolean isHeld() {
        for (int k = 0; k < size; k++) {
            if (holds[k] > 0) {
                return true;
            }
        }
        return false;
    }

    void copyFrom(SketchRound other) {
        super.copyFrom(other);
        slack.copyFrom(other.slack, size);
        early.forget();
        share.set(other.share);
        soft = other.soft;
        waiting = other.waiting;
        legal = other.legal;
    }
}
