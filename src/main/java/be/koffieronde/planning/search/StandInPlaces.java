package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.state.Insertion;
import be.koffieronde.planning.state.Sketch;
import java.util.Arrays;

/**
 * Where somebody could stand in for the supporter a need names, on each day they are away: with the colleague for whom it costs
 * least. As long as the sketch does not change, that is the same whoever has the other sessions, so it is looked for once a day.
 */
final class StandInPlaces {

    private final Sketch sketch;
    private final Insertion insertion;
    private final ProblemData data;
    private final boolean[] isKnown;
    private final DayPlaces places;

    StandInPlaces(Sketch sketch) {
        this.sketch = sketch;
        insertion = sketch.insertion();
        data = sketch.data();
        isKnown = new boolean[data.days()];
        places = new DayPlaces(data.days());
    }

    /** Forgets what it knows, for the sketch has changed, or other sessions are asked for. */
    void forget() {
        Arrays.fill(isKnown, false);
    }

    /** The cheapest place on each day that was asked for. */
    DayPlaces on(NeedJobs need, MissingSessions missing, int day) {
        if (!isKnown[day]) {
            isKnown[day] = true;
            look(need, missing, day);
        }
        return places;
    }

    private void look(NeedJobs need, MissingSessions missing, int day) {
        places.clear(day);
        for (int supporter : need.standInCandidates().byDrive()) {
            int index = data.shift(supporter, day);
            if (index >= 0) {
                Shift shift = data.shifts().get(index);
                Job session = missing.bestFor(shift);
                long cost = session.isStandIn(shift)
                        ? insertion.cost(session, sketch.round(index), places.costs[day])
                        : Sketch.IMPOSSIBLE;
                if (cost < places.costs[day]) {
                    places.set(day, session, sketch.round(index), cost, insertion);
                }
            }
        }
    }
}
