package be.koffieronde.planning;

import static be.koffieronde.planning.Job.NOBODY;

import be.koffieronde.planning.Facts.NeedJobs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Takes packages that have something to do with one another out of a sketch. */
final class Ruin {

    /** Shares of the kinds of ruin, in percent; what remains is a single need. See docs/solver.md for what was tried. */
    private static final int VISITS = 15;

    private static final int NEAR = 40;
    private static final int TWO_SUPPORTERS = 20;
    private static final int ROUNDS = 15;

    private static final int DAYS = 7;
    private static final int MOST_NEEDS = 12;
    private static final int MOST_VISITS = 3;

    /** How far down the list of near needs the second of two supporters is looked for. */
    private static final int NEIGHBOURHOOD = 10;

    private final Sketch sketch;
    private final Facts facts;
    private final Nearness nearness;
    private final RandomGenerator random;
    private final boolean[] isNeedOut;
    private final boolean[] isVisitOut;
    private final List<NeedJobs> needs = new ArrayList<>();
    private final List<Job> visits = new ArrayList<>();

    Ruin(Sketch sketch, Nearness nearness, RandomGenerator random) {
        this.sketch = sketch;
        this.facts = sketch.facts();
        this.nearness = nearness;
        this.random = random;
        isNeedOut = new boolean[facts.needs().size()];
        isVisitOut = new boolean[facts.jobs().size()];
    }

    /** The needs taken out, and unplanned ones to try along with them. */
    List<NeedJobs> needs() {
        return needs;
    }

    /** The meetings and talks taken out, and unplanned ones to try along with them. */
    List<Job> visits() {
        return visits;
    }

    /** Takes out a handful of packages, chosen in one of several ways. */
    void ruin() {
        needs.forEach(need -> isNeedOut[need.index()] = false);
        visits.forEach(visit -> isVisitOut[visit.index()] = false);
        needs.clear();
        visits.clear();
        int kind = random.nextInt(100);
        if (facts.needs().isEmpty() || kind < VISITS) {
            ruinVisits();
        } else if (kind < VISITS + NEAR) {
            ruinNear(anyNeed());
        } else if (kind < VISITS + NEAR + TWO_SUPPORTERS) {
            ruinTwoSupporters(anyNeed());
        } else if (kind < VISITS + NEAR + TWO_SUPPORTERS + ROUNDS) {
            ruinRounds();
        } else {
            takeOut(anyNeed());
        }
    }

    private NeedJobs anyNeed() {
        return facts.needs().get(random.nextInt(facts.needs().size()));
    }

    /** A need and some of those nearest to it. */
    private void ruinNear(NeedJobs seed) {
        int wanted = 1 + random.nextInt(MOST_NEEDS);
        takeOut(seed);
        int[] near = nearness.from(seed);
        for (int k = 0; k < near.length && needs.size() < wanted; k++) {
            if (random.nextInt(3) > 0) {
                takeOut(facts.needs().get(near[k]));
            }
        }
    }

    /** Some needs of the supporter who has a need, and of another one who works near. */
    private void ruinTwoSupporters(NeedJobs seed) {
        int[] near = nearness.from(seed);
        int one = sketch.holder(seed.index());
        int other = otherHolder(near, one);
        int wanted = 2 + random.nextInt(MOST_NEEDS);
        takeOut(seed);
        for (int k = 0; k < near.length && needs.size() < wanted; k++) {
            int holder = sketch.holder(near[k]);
            if (holder != NOBODY && (holder == one || holder == other) && random.nextInt(3) > 0) {
                takeOut(facts.needs().get(near[k]));
            }
        }
    }

    private int otherHolder(int[] near, int one) {
        for (int k = random.nextInt(NEIGHBOURHOOD); k < near.length; k++) {
            int holder = sketch.holder(near[k]);
            if (holder != one && holder != NOBODY) {
                return holder;
            }
        }
        return NOBODY;
    }

    /** What one or two rounds of a supporter consist of. */
    private void ruinRounds() {
        int supporter = random.nextInt(facts.supporters().size());
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            int shift = facts.shift(supporter, random.nextInt(facts.days()));
            if (shift >= 0) {
                takeOut(sketch.round(shift));
                if (facts.hasSeries() && random.nextBoolean()) {
                    ruinSameWeekdays(sketch.round(shift).shift);
                }
            }
        }
    }

    private void ruinSameWeekdays(Shift like) {
        for (int day = like.day() % DAYS; day < facts.days(); day += DAYS) {
            int shift = facts.shift(like.supporter(), day);
            if (shift >= 0 && day != like.day()) {
                takeOut(sketch.round(shift));
            }
        }
    }

    private void takeOut(SketchRound round) {
        for (Job job : Arrays.copyOf(round.jobs, round.size)) {
            takeOut(job);
        }
    }

    /** Some visits of any kind, planned or not. */
    private void ruinVisits() {
        for (int n = 1 + random.nextInt(MOST_VISITS); n > 0; n--) {
            takeOut(facts.jobs().get(random.nextInt(facts.jobs().size())));
        }
    }

    private void takeOut(Job job) {
        if (job.need() >= 0) {
            takeOut(facts.needs().get(job.need()));
        } else {
            takeOutVisit(job);
            if (job.series() != null && random.nextBoolean()) {
                takeOutSeries(job.series());
            }
        }
    }

    private void takeOutSeries(Series series) {
        for (int index : facts.jobsOfSeries()[series.index()]) {
            takeOutVisit(facts.jobs().get(index));
        }
    }

    private void takeOutVisit(Job visit) {
        if (!isVisitOut[visit.index()] && !visit.isPinned()) {
            isVisitOut[visit.index()] = true;
            visits.add(visit);
            if (sketch.isPlanned(visit)) {
                sketch.remove(visit);
            }
        }
    }

    private void takeOut(NeedJobs need) {
        if (isNeedOut[need.index()]) {
            return;
        }
        isNeedOut[need.index()] = true;
        needs.add(need);
        for (int index : need.jobs()) {
            Job session = facts.jobs().get(index);
            if (sketch.isPlanned(session) && !session.isPinned()) {
                sketch.remove(session);
            }
        }
        for (int index : need.hangers()) {
            Job hanger = facts.jobs().get(index);
            if (!sketch.isPlanned(hanger)
                    || !sketch.isLicensed(hanger, sketch.roundOf(hanger).shift.supporter())) {
                takeOutVisit(hanger);
            }
        }
    }
}
