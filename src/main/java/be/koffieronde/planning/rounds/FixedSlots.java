package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Series.Slotted;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slots that visits of series have in a plan, and what it costs that some are outside the fixed ones. */
public final class FixedSlots {

    private static final int NONE = -1;

    private final List<Job> jobs;
    private final SlotCounts[] counts;
    private final int[] slotOf;

    /** Where visits were before a change that is tried. */
    private final int[] slotsBefore = new int[TimedRound.MOST_VISITS];

    public FixedSlots(ProblemData data) {
        jobs = data.jobs();
        counts = new SlotCounts[data.jobsOfSeries().length];
        Arrays.setAll(counts, series -> new SlotCounts());
        slotOf = new int[jobs.size()];
        Arrays.fill(slotOf, NONE);
        for (Slotted visit : data.slotsElsewhere()) {
            counts[visit.index()].add(visit.slot());
        }
    }

    private FixedSlots(FixedSlots other) {
        jobs = other.jobs;
        counts = Stream.of(other.counts).map(SlotCounts::copy).toArray(SlotCounts[]::new);
        slotOf = other.slotOf.clone();
    }

    /** Another that is changed on its own. */
    public FixedSlots copy() {
        return new FixedSlots(this);
    }

    /** What the slots of visits elsewhere cost, before any of this plan. */
    public long initialCost(ProblemData data) {
        return data.slotsElsewhere().stream()
                .map(Slotted::series)
                .distinct()
                .mapToLong(this::cost)
                .sum();
    }

    /** Counts the visits of all series that are outside their fixed slots. */
    void addTo(RuleAmounts amounts, ProblemData data) {
        Stream.concat(
                        jobs.stream().map(Job::series).filter(Objects::nonNull),
                        data.slotsElsewhere().stream().map(Slotted::series))
                .distinct()
                .forEach(series -> amounts.add(series.rule(), of(series).moved(series.most())));
    }

    public SlotCounts of(Series series) {
        return counts[series.index()];
    }

    /** Whether a visit is in a slot at all. */
    public boolean has(Job job) {
        return slotOf[job.index()] != NONE;
    }

    /** The slot a visit is in. */
    public int slot(Job job) {
        return slotOf[job.index()];
    }

    /** The minutes at which visits of a series start on a day, or whenever it comes back. */
    public IntStream startsOn(Series series, int day) {
        SlotCounts slots = of(series);
        return IntStream.range(0, slots.size())
                .map(slots::slot)
                .filter(slot -> series.isOn(day, slot))
                .map(Series::start);
    }

    private long cost(Series series) {
        return (long) series.points() * of(series).moved(series.most());
    }

    /** Whether a visit is in a fixed slot of its series. */
    public boolean isFixed(Job job, Series series) {
        int slot = slotOf[job.index()];
        return slot != NONE && of(series).isFixed(slot, series.most());
    }

    /** Puts a visit of a series where it starts at a minute of a day; returns how many more points that costs. */
    public long put(Job job, Series series, int day, int start) {
        return move(job, series, series.slot(day, start));
    }

    /** Puts all visits of a round that are in series where they start; returns how many more points that costs. */
    public long put(TimedRound round) {
        return put(
                round.jobs(), round.jobs().length, round.starts(), round.shift().day());
    }

    /** The same of the first visits in arrays. */
    public long put(Job[] jobsInOrder, int size, int[] starts, int day) {
        long change = 0;
        for (int k = 0; k < size; k++) {
            Series series = jobsInOrder[k].series();
            if (series != null) {
                change += put(jobsInOrder[k], series, day, starts[k]);
            }
        }
        return change;
    }

    /** Takes a visit of a series out of its slot, if it is in one; returns how many more points that costs. */
    public long drop(Job job, Series series) {
        return move(job, series, NONE);
    }

    private long move(Job job, Series series, int slot) {
        int before = slotOf[job.index()];
        if (before == slot) {
            return 0;
        }
        SlotCounts slots = of(series);
        int moved = slots.moved(series.most());
        if (before != NONE) {
            slots.remove(before);
        }
        if (slot != NONE) {
            slots.add(slot);
        }
        slotOf[job.index()] = slot;
        return (long) series.points() * (slots.moved(series.most()) - moved);
    }

    /** How many more points it costs that the visits of a round on a day start then. Changes nothing. */
    public long changeBy(Job[] jobsInOrder, int size, int[] starts, int day) {
        long change = 0;
        for (int k = 0; k < size; k++) {
            Series series = jobsInOrder[k].series();
            if (series != null) {
                slotsBefore[k] = slotOf[jobsInOrder[k].index()];
                change += move(jobsInOrder[k], series, series.slot(day, starts[k]));
            }
        }
        for (int k = 0; k < size; k++) {
            Series series = jobsInOrder[k].series();
            if (series != null) {
                move(jobsInOrder[k], series, slotsBefore[k]);
            }
        }
        return change;
    }
}
