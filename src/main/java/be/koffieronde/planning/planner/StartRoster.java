package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the visits of a given roster into a sketch one by one, each at its own time, and leaves out those that would break a
 * rule. Pinned visits come first and are always taken.
 */
final class StartRoster {

    private final Sketch sketch;
    private final ProblemData data;

    private StartRoster(Sketch sketch) {
        this.sketch = sketch;
        data = sketch.data();
    }

    /** What a roster wants: a job in a shift at a time. */
    record Wish(Job job, Shift shift, int start) {

        private boolean isIntroduction() {
            return job.isSession();
        }
    }

    /** A sketch with all the wishes that can be granted together. */
    static Sketch grant(ProblemData data, List<Wish> wishes) {
        StartRoster admission = new StartRoster(new Sketch(data));
        wishes.stream()
                .sorted(Comparator.comparing((Wish wish) -> !wish.job().isPinned())
                        .thenComparing(wish -> !wish.isIntroduction())
                        .thenComparingInt(Wish::start))
                .forEach(admission::consider);
        for (Shift shift : data.shifts()) {
            admission.sketch.release(admission.sketch.round(shift.index()));
        }
        return admission.sketch;
    }

    private void consider(Wish wish) {
        SketchRound round = sketch.round(wish.shift().index());
        int position = position(round, wish.start());
        if (wish.job().isPinned()) {
            sketch.insert(wish.job(), round, position, 0);
        } else if (isAllowed(wish) && sketch.insertion().fitsAt(wish.job(), round, position, wish.start())) {
            sketch.insert(wish.job(), round, position, wish.start());
        }
    }

    private static int position(SketchRound round, int start) {
        int position = 0;
        while (position < round.size && round.starts[position] <= start) {
            position++;
        }
        return position;
    }

    private boolean isAllowed(Wish wish) {
        Job job = wish.job();
        int supporter = wish.shift().supporter();
        return job.mayBeWith(wish.shift())
                && job.isFor(supporter)
                && sketch.isIntroduced(job, supporter)
                && suitsItsNeed(wish);
    }

    private boolean suitsItsNeed(Wish wish) {
        int need = wish.job().need();
        if (need < 0) {
            return true;
        }
        int holder = sketch.holder(need);
        if (holder != Job.NOBODY
                && holder != wish.shift().supporter()
                && !wish.job().isStandIn(wish.shift())) {
            return false;
        }
        for (int index : data.needs().get(need).jobs()) {
            Job sibling = data.jobs().get(index);
            if (sketch.isPlanned(sibling)
                    && Math.abs(sketch.roundOf(sibling).shift.day()
                                    - wish.shift().day())
                            < wish.job().minDaysApart()) {
                return false;
            }
        }
        return true;
    }
}
