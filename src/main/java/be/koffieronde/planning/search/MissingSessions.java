package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Agreement;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.state.Sketch;

/**
 * Sessions of a need that are not planned, and of which any may take the place of any: those of one week, or those owed. They
 * differ only in what was agreed. Mutable, used again and again.
 */
final class MissingSessions {

    private final Sketch sketch;
    private final Job[] jobs;
    private int count;
    private boolean isAnyAgreed;

    MissingSessions(Sketch sketch) {
        this.sketch = sketch;
        ProblemData data = sketch.data();
        jobs = new Job
                [data.needs().stream()
                        .mapToInt((NeedJobs need) -> need.jobs().length)
                        .max()
                        .orElse(0)];
    }

    /** Looks which of some sessions are missing. */
    void look(int[] sessions) {
        count = 0;
        isAnyAgreed = false;
        for (int index : sessions) {
            add(sketch.data().jobs().get(index));
        }
    }

    private void add(Job job) {
        if (!sketch.isPlanned(job) && !job.isPinned()) {
            jobs[count++] = job;
            isAnyAgreed |= job.agreement() != null;
        }
    }

    int count() {
        return count;
    }

    Job first() {
        return jobs[0];
    }

    /** The one that is least a change from what was agreed if it is in a shift; the first of those. */
    Job bestFor(Shift shift) {
        Job best = jobs[0];
        for (int k = 1; isAnyAgreed && k < count; k++) {
            if (changed(jobs[k], shift) < changed(best, shift)) {
                best = jobs[k];
            }
        }
        return best;
    }

    /** One that was agreed to be there comes before all others. */
    private static int changed(Job job, Shift shift) {
        Agreement agreement = job.agreement();
        int changed = agreement == null ? 0 : agreement.changed(shift);
        return agreement != null && changed == 0 ? -1 : changed;
    }

    /** Takes one out: that one if it is missing, else the one that is least a change in a shift. */
    Job take(Job wanted, Shift shift) {
        int at = indexOf(wanted);
        if (at == count) {
            at = indexOf(bestFor(shift));
        }
        Job taken = jobs[at];
        System.arraycopy(jobs, at + 1, jobs, at, --count - at);
        return taken;
    }

    private int indexOf(Job wanted) {
        int at = 0;
        while (at < count && jobs[at].index() != wanted.index()) {
            at++;
        }
        return at;
    }
}
