package be.koffieronde.planning.search;

import static be.koffieronde.planning.data.Job.NOBODY;
import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.ruin.Nearness;
import be.koffieronde.planning.state.Insertion;
import be.koffieronde.planning.state.Sketch;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Puts visits where they cost least: a need goes to one supporter with all its sessions, a single visit where it fits best
 * and, if it is a talk, only where it costs less than it is worth.
 *
 * <p>Now and then a candidate is overlooked at random ("blink"; Christiaens and Vanden Berghe, Slack induction by string
 * removals, 2020), so that the same visits do not always end in the same places.
 */
public final class Recreate {

    private static final double BLINK_RATE = 0.05;

    /** In one of so many recreations every candidate is weighed, not only those near. */
    private static final int WIDE_ONE_IN = 10;

    /** How many supporters count as near by their homes. */
    private static final int NEAR_HOMES = 4;

    /** How many needs count as near a need; whoever holds one of them is near too. */
    private static final int NEAR_NEEDS = 15;

    private final Sketch sketch;
    private final Insertion insertion;
    private final ProblemData data;
    private final NeedInsertion placer;
    private final @Nullable Nearness nearness;
    private final RandomGenerator random;
    private final boolean[] isWeighed;
    private int firstWeek;

    private Recreate(Sketch sketch, @Nullable Nearness nearness, RandomGenerator random) {
        this.sketch = sketch;
        insertion = sketch.insertion();
        this.data = sketch.data();
        this.nearness = nearness;
        this.random = random;
        placer = new NeedInsertion(sketch);
        isWeighed = new boolean[data.supporters().size()];
    }

    /** One that looks among those near, and overlooks somebody now and then. */
    public static Recreate nearby(Sketch sketch, Nearness nearness, RandomGenerator random) {
        return new Recreate(sketch, nearness, random);
    }

    /** One that sees everything. */
    static Recreate thorough(Sketch sketch) {
        return new Recreate(sketch, null, () -> 0);
    }

    private boolean overlooks() {
        return nearness != null && random.nextDouble() < BLINK_RATE;
    }

    /**
     * Plans the unplanned sessions of a need, as many as fit; if one is pinned with somebody who may not have them, or has others
     * in another part, only with those who stand in.
     */
    public void plan(NeedJobs need) {
        placer.forget();
        firstWeek = sketch.slots() == null ? 0 : random.nextInt(data.weeks());
        int holder = sketch.holder(need.index());
        boolean isWithAnother = need.isHeldElsewhere()
                || (holder != NOBODY && !need.candidates().contain(holder));
        if (isWithAnother && need.standIns() == null) {
            return;
        }
        if (holder == NOBODY && !isWithAnother) {
            weighCandidates(need);
        } else {
            placer.weigh(need, isWithAnother ? NOBODY : holder, firstWeek);
        }
        if (!isWithAnother && need.standIns() != null && !placer.hasFound()) {
            placer.weigh(need, NOBODY, firstWeek);
        }
        placer.take();
        if (need.standIns() != null || need.owed().length > 0) {
            placer.takeRest(need, isWithAnother ? NOBODY : sketch.holder(need.index()));
            return;
        }
        if (need.minDaysApart() <= 0 && sketch.holder(need.index()) != NOBODY) {
            planOnSameDays(need);
        }
    }

    private void weighCandidates(NeedJobs need) {
        if (nearness == null || random.nextInt(WIDE_ONE_IN) == 0) {
            weighAll(need);
            return;
        }
        Arrays.fill(isWeighed, false);
        int[] near = nearness.from(need);
        for (int k = 0; k < Math.min(near.length, NEAR_NEEDS); k++) {
            int holder = sketch.holder(near[k]);
            if (holder != NOBODY && need.candidates().contain(holder)) {
                weighOnce(need, holder);
            }
        }
        weighNearHomes(need);
        if (!placer.hasFound()) {
            weighAll(need);
        }
    }

    /** Those who live nearest; of several who live equally near, as in one house, chance decides who is among them. */
    private void weighNearHomes(NeedJobs need) {
        int[] candidates = need.candidates().byDrive();
        int end;
        for (int begin = 0; begin < Math.min(candidates.length, NEAR_HOMES); begin = end) {
            end = endOfEquallyNear(need, begin);
            int first = random.nextInt(end - begin);
            for (int k = 0; k < Math.min(end, NEAR_HOMES) - begin; k++) {
                weighOnce(need, candidates[begin + (first + k) % (end - begin)]);
            }
        }
    }

    private static int endOfEquallyNear(NeedJobs need, int begin) {
        int[] candidates = need.candidates().byDrive();
        int drive = need.candidates().drive(candidates[begin]);
        int end = begin + 1;
        while (end < candidates.length && need.candidates().drive(candidates[end]) == drive) {
            end++;
        }
        return end;
    }

    private void weighOnce(NeedJobs need, int supporter) {
        if (!isWeighed[supporter]) {
            isWeighed[supporter] = true;
            if (!overlooks()) {
                placer.weigh(need, supporter, firstWeek);
            }
        }
    }

    private void weighAll(NeedJobs need) {
        for (int candidate : need.candidates().byDrive()) {
            if (!overlooks()) {
                placer.weigh(need, candidate, firstWeek);
            }
        }
    }

    private void planOnSameDays(NeedJobs need) {
        for (int index : need.jobs()) {
            Job job = data.jobs().get(index);
            if (!sketch.isPlanned(job) && !job.isPinned()) {
                place(job, sketch.holder(need.index()), IMPOSSIBLE);
                insertFound(job);
            }
        }
    }

    private int foundRound = -1;
    private int foundPosition;
    private int foundHold;

    /** Plans a meeting, talk or commitment if it fits, and is worth it. */
    public void plan(Job job) {
        if (sketch.isPlanned(job) || job.isPinned()) {
            return;
        }
        long bound = job.loss().medium() > 0 ? IMPOSSIBLE : job.loss().soft();
        if (job.required() != NOBODY) {
            if (job.required() >= 0 && sketch.isIntroduced(job, job.required())) {
                place(job, job.required(), bound);
            }
        } else if (job.needsIntroduction()) {
            placeWithAcquaintance(job, bound);
        } else {
            placeWithAnybody(job, bound);
        }
        insertFound(job);
    }

    private void insertFound(Job job) {
        if (foundRound >= 0) {
            sketch.insert(job, sketch.round(foundRound), foundPosition, foundHold);
            foundRound = -1;
        }
    }

    private void placeWithAcquaintance(Job job, long bound) {
        long best = bound;
        int previous = NOBODY;
        for (int need : job.introductions()) {
            int holder = sketch.holder(need);
            if (holder != NOBODY && holder != previous) {
                best = place(job, holder, best);
                previous = holder;
            }
        }
    }

    private void placeWithAnybody(Job job, long bound) {
        long best = bound;
        for (int s = 0; s < data.supporters().size(); s++) {
            best = overlooks() ? best : place(job, s, best);
        }
    }

    /** Looks for a place with a supporter that costs less than the bound; returns the new bound. */
    private long place(Job job, int supporter, long bound) {
        long best = bound;
        for (int day = 0; day < data.days(); day++) {
            int shift = data.shift(supporter, day);
            if (shift >= 0) {
                long cost = insertion.cost(job, sketch.round(shift), best);
                if (cost < best) {
                    best = cost;
                    foundRound = shift;
                    foundPosition = insertion.position();
                    foundHold = insertion.hold();
                }
            }
        }
        return best;
    }
}
