package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.planning.rounds.SlotCounts;
import java.util.HashMap;
import java.util.Map;

/** What it does to the series of a {@link RosterState} that some visits start elsewhere. A workbench, used again and again. */
final class SlotShift {

    private final FixedSlots standing;
    private final Map<Series, SlotCounts> changed = new HashMap<>();

    SlotShift(FixedSlots standing) {
        this.standing = standing;
    }

    void clear() {
        if (!changed.isEmpty()) {
            changed.clear();
        }
    }

    /** A visit starts at a minute of a day now, wherever it was before. To be told once of each visit. */
    void put(Job job, int day, int start) {
        Series series = job.series();
        if (series != null) {
            drop(job);
            counts(series).add(series.slot(day, start));
        }
    }

    /** A visit is left out. */
    void drop(Job job) {
        Series series = job.series();
        if (series != null && standing.has(job)) {
            counts(series).remove(standing.slot(job));
        }
    }

    private SlotCounts counts(Series series) {
        return changed.computeIfAbsent(series, one -> standing.of(one).copy());
    }

    /** Counts how many more visits are outside the fixed slots of their series than before. */
    void addTo(RuleAmounts amounts) {
        for (Map.Entry<Series, SlotCounts> entry : changed.entrySet()) {
            Series series = entry.getKey();
            int before = standing.of(series).moved(series.most());
            amounts.add(series.rule(), entry.getValue().moved(series.most()) - before);
        }
    }
}
