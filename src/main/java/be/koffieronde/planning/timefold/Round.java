package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.TimedRound;
import java.util.ArrayList;
import java.util.List;

/** One supporter's day: the visits in order. What time they start follows from the order and the holds. */
@PlanningEntity
public class Round {

    private Shift shift;

    @PlanningListVariable(valueRangeProviderRefs = "stops", allowsUnassignedValues = true)
    private List<Stop> stops = new ArrayList<>();

    /** Which visits are held back. Set by our own moves only. */
    @PlanningVariable(valueRangeProviderRefs = "holds")
    private Holds holds = Holds.NONE;

    @SuppressWarnings("NullAway.Init") // for Timefold's cloner, which fills it in
    Round() {}

    Round(Shift shift) {
        this.shift = shift;
    }

    @PlanningId
    public int index() {
        return shift.index();
    }

    public Shift shift() {
        return shift;
    }

    public List<Stop> stops() {
        return stops;
    }

    public Holds holds() {
        return holds;
    }

    public void hold(Holds holds) {
        this.holds = holds;
    }

    /** The round with its times; a pure function of the visits in order and the holds. */
    public TimedRound timed() {
        int size = stops.size();
        Job[] jobs = new Job[size];
        int[] held = new int[size];
        for (int k = 0; k < size; k++) {
            jobs[k] = stops.get(k).job();
            held[k] = holds.of(jobs[k].index());
        }
        return TimedRound.of(shift, jobs, held);
    }

    @Override
    public String toString() {
        return "round " + shift.supporter() + "/" + shift.day();
    }
}
