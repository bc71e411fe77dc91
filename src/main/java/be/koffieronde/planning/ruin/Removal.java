package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** What one ruin takes out of a sketch: needs with what hangs on them, and single visits. Unplanned ones only come along. */
public final class Removal {

    private final Sketch sketch;
    private final ProblemData data;
    private final RandomGenerator random;
    private final boolean[] isNeedOut;
    private final boolean[] isVisitOut;
    private final List<NeedJobs> needs = new ArrayList<>();
    private final List<Job> visits = new ArrayList<>();

    public Removal(Sketch sketch, RandomGenerator random) {
        this.sketch = sketch;
        this.random = random;
        data = sketch.data();
        isNeedOut = new boolean[data.needs().size()];
        isVisitOut = new boolean[data.jobs().size()];
    }

    Sketch sketch() {
        return sketch;
    }

    ProblemData data() {
        return data;
    }

    /** The needs taken out, and unplanned ones to try along with them. */
    public List<NeedJobs> needs() {
        return needs;
    }

    /** The meetings and talks taken out, and unplanned ones to try along with them. */
    public List<Job> visits() {
        return visits;
    }

    /** Begins anew, with nothing taken out. */
    void clear() {
        needs.forEach(need -> isNeedOut[need.index()] = false);
        visits.forEach(visit -> isVisitOut[visit.index()] = false);
        needs.clear();
        visits.clear();
    }

    boolean has(NeedJobs need) {
        return isNeedOut[need.index()];
    }

    void takeOut(SketchRound round) {
        for (Job job : Arrays.copyOf(round.jobs, round.size)) {
            takeOut(job);
        }
    }

    /** Takes out a visit; a session with its need, a talk of a series now and then with all of the series. */
    public void takeOut(Job job) {
        if (job.need() >= 0) {
            takeOut(data.needs().get(job.need()));
            return;
        }
        takeOutVisit(job);
        if (job.series() != null && random.nextBoolean()) {
            for (int index : data.jobsOfSeries()[job.series().index()]) {
                takeOutVisit(data.jobs().get(index));
            }
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

    public void takeOut(NeedJobs need) {
        if (isNeedOut[need.index()]) {
            return;
        }
        isNeedOut[need.index()] = true;
        needs.add(need);
        for (int index : need.jobs()) {
            Job session = data.jobs().get(index);
            if (sketch.isPlanned(session) && !session.isPinned()) {
                sketch.remove(session);
            }
        }
        for (int index : need.dependents()) {
            Job dependent = data.jobs().get(index);
            if (!sketch.isPlanned(dependent)
                    || !sketch.isIntroduced(
                            dependent, sketch.roundOf(dependent).shift.supporter())) {
                takeOutVisit(dependent);
            }
        }
    }
}
