package be.koffieronde.referee;

import be.koffieronde.referee.Match.Where;
import java.util.List;

/** The way between two consecutive visits of a round. */
record Leg(Planned from, Planned to, int minutes) {

    /** Minutes by which the second visit starts before one can be there. */
    int late() {
        return Math.max(0, from.end() + minutes - to.start());
    }

    Where where() {
        return new Where(
                from.supporter().id(),
                from.date(),
                List.of(from.visit().id(), to.visit().id()));
    }
}
