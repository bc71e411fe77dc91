package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.state.Sketch;
import java.util.ArrayList;
import java.util.List;

/**
 * The needs of which a sketch leaves sessions out, the work without an hour that it leaves out, and how often each need was left out while room was sought for the last of
 * them: absence counters of Christiaens and Vanden Berghe (Slack induction by string removals, 2020). Those often left out
 * weigh more, so that in the end they trade places with others that fit elsewhere.
 */
public final class LeftOut {

    private final Sketch sketch;
    private final int[] absences;
    private final List<NeedJobs> needs = new ArrayList<>();
    private final List<Job> allWork;
    private final List<Job> work = new ArrayList<>();
    private long weight;

    public LeftOut(Sketch sketch) {
        this.sketch = sketch;
        absences = new int[sketch.data().needs().size()];
        allWork = sketch.data().jobs().stream().filter(Job::isFlexible).toList();
    }

    /** The needs left out when last looked, in no particular order. */
    public List<NeedJobs> needs() {
        return needs;
    }

    /** Work without an hour that was left out when last looked. */
    public List<Job> work() {
        return work;
    }

    /** Looks what is left out. */
    public void look() {
        needs.clear();
        work.clear();
        for (Job job : allWork) {
            if (!sketch.isPlanned(job) && !job.isPinned()) {
                work.add(job);
            }
        }
        weight = 0;
        if (sketch.medium() > 0) {
            for (NeedJobs need : sketch.data().needs()) {
                if (lacksSession(need)) {
                    needs.add(need);
                    weight += 1 + absences[need.index()];
                }
            }
        }
    }

    /** Looks once more, and counts who is absent; whether those weigh less than those before. */
    public boolean weighLess() {
        long before = weight;
        look();
        needs.forEach(need -> absences[need.index()]++);
        return weight < before;
    }

    private boolean lacksSession(NeedJobs need) {
        for (int index : need.jobs()) {
            Job session = sketch.data().jobs().get(index);
            if (session.loss().medium() > 0 && !session.isPinned() && !sketch.isPlanned(session)) {
                return true;
            }
        }
        return false;
    }
}
