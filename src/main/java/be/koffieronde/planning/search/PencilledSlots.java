package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.state.Sketch;
import org.jspecify.annotations.Nullable;

/** Slots that sessions of a need would have, put down so that other weeks see them; they are not in the sketch yet. */
final class PencilledSlots {

    private final Sketch sketch;
    private final int[] slots;
    private int count;

    PencilledSlots(Sketch sketch) {
        this.sketch = sketch;
        slots = new int[sketch.data().days()];
    }

    void add(Job session, int day, int start) {
        FixedSlots fixed = sketch.slots();
        Series series = session.series();
        if (fixed != null && series != null) {
            slots[count] = series.slot(day, start);
            fixed.of(series).add(slots[count++]);
        }
    }

    /** Takes all of them away again; they must be of this series. */
    void rubOut(@Nullable Series series) {
        FixedSlots fixed = sketch.slots();
        if (fixed != null && series != null) {
            while (count > 0) {
                fixed.of(series).remove(slots[--count]);
            }
        }
    }
}
