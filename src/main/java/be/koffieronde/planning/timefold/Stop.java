package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import be.koffieronde.planning.data.Job;
import org.jspecify.annotations.Nullable;

/** A job's place in the plan: the round it is in, or none. */
@PlanningEntity
public class Stop {

    private Job job;

    @InverseRelationShadowVariable(sourceVariableName = "stops")
    private @Nullable Round round;

    @SuppressWarnings("NullAway.Init") // for Timefold's cloner, which fills it in
    Stop() {}

    Stop(Job job) {
        this.job = job;
    }

    public Job job() {
        return job;
    }

    @Nullable
    Round round() {
        return round;
    }

    @PlanningId
    public int index() {
        return job.index();
    }

    int need() {
        return job.need();
    }

    /** Supporter of the round it is in; {@link Job#NOBODY} while it is in none. */
    int supporter() {
        return round == null ? Job.NOBODY : round.shift().supporter();
    }

    int day() {
        return round == null ? -1 : round.shift().day();
    }

    /** Whether somebody stands in by it for the supporter its need names. */
    boolean isStandIn() {
        return round != null && job.isStandIn(round.shift());
    }

    public boolean isPlanned() {
        return round != null;
    }

    /** Whether this session makes its supporter no stranger at another visit. */
    boolean introducesTo(Stop visit) {
        return job.need() >= 0 && !isStandIn() && visit.job.isIntroduced(need -> need == job.need());
    }

    @Override
    public String toString() {
        return job.visit().id();
    }
}
