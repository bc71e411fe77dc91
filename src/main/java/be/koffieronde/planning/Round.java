package be.koffieronde.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
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

    Shift shift() {
        return shift;
    }

    List<Stop> stops() {
        return stops;
    }

    Holds holds() {
        return holds;
    }

    void hold(Holds holds) {
        this.holds = holds;
    }

    /** The round with its times; a pure function of the visits in order and the holds. */
    TimedRound timed() {
        return TimedRound.of(this);
    }

    @Override
    public String toString() {
        return "round " + shift.supporter() + "/" + shift.day();
    }
}
