package be.koffieronde.planning;

import static be.koffieronde.planning.Job.NOBODY;

import be.koffieronde.planning.Facts.NeedJobs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Takes packages that have something to do with one another out of a sketch. */
final class Ruin {

    private static final int MOST_NEEDS = 8;

    private final Sketch sketch;
    private final Facts facts;
    private final RandomGenerator random;
    private final int[][] needsNear;
    private final boolean[] isOut;
    private final boolean[] isVisitOut;
    private final List<NeedJobs> needs = new ArrayList<>();
    private final List<Job> visits = new ArrayList<>();

    Ruin(Sketch sketch, RandomGenerator random) {
        this.sketch = sketch;
        this.facts = sketch.facts();
        this.random = random;
        needsNear = needsNear();
        isOut = new boolean[facts.needs().size()];
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

    private int[][] needsNear() {
        int[][] near = new int[facts.needs().size()][];
        int[][] byLocation = new int[facts.locations()][];
        for (NeedJobs need : facts.needs()) {
            int here = location(need);
            if (byLocation[here] == null) {
                byLocation[here] = IntStream.range(0, near.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(other -> facts.drive(here, location(facts.needs().get(other)))))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
            near[need.index()] = byLocation[here];
        }
        return near;
    }

    private int location(NeedJobs need) {
        return facts.jobs().get(need.jobs()[0]).location();
    }

    /** Takes out a handful of packages, chosen in one of several ways. */
    void ruin() {
        needs.forEach(need -> isOut[need.index()] = false);
        visits.forEach(visit -> isVisitOut[visit.index()] = false);
        needs.clear();
        visits.clear();
        int kind = random.nextInt(100);
        if (facts.needs().isEmpty() || kind < 15) {
            ruinVisits();
        } else if (kind < 65) {
            ruinNear(facts.needs().get(random.nextInt(facts.needs().size())));
        } else if (kind < 85) {
            ruinRounds();
        } else {
            ruinOne();
        }
    }

    private void ruinOne() {
        takeOut(facts.needs().get(random.nextInt(facts.needs().size())));
    }

    /** A need and some of those nearest to it, by minutes between their schools. */
    private void ruinNear(NeedJobs seed) {
        int wanted = 1 + random.nextInt(MOST_NEEDS);
        takeOut(seed);
        int[] near = needsNear[seed.index()];
        for (int k = 0; k < near.length && needs.size() < wanted; k++) {
            if (random.nextInt(3) > 0) {
                takeOut(facts.needs().get(near[k]));
            }
        }
    }

    /** What one or two rounds of a supporter consist of. */
    private void ruinRounds() {
        int supporter = random.nextInt(facts.supporters().size());
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            int shift = facts.shift(supporter, random.nextInt(facts.days()));
            if (shift >= 0) {
                SketchRound round = sketch.round(shift);
                for (Job job : Arrays.copyOf(round.jobs, round.size)) {
                    takeOut(job);
                }
            }
        }
    }

    /** Some meetings and talks, planned or not. */
    private void ruinVisits() {
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            Job job = facts.jobs().get(random.nextInt(facts.jobs().size()));
            takeOut(job);
        }
    }

    private void takeOut(Job job) {
        if (job.need() >= 0) {
            takeOut(facts.needs().get(job.need()));
        } else {
            takeOutVisit(job);
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
        if (isOut[need.index()]) {
            return;
        }
        isOut[need.index()] = true;
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
