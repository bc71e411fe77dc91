package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Face;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rounds of some supporters over the horizon, as Timefold's solution. */
@PlanningSolution
public class PlanSolution {

    private ProblemData data;

    @PlanningEntityCollectionProperty
    private List<Round> rounds;

    @PlanningEntityCollectionProperty
    private List<Stop> stops;

    @ProblemFactCollectionProperty
    @SuppressWarnings("UnusedVariable") // read by Timefold
    private List<Booking> bookedElsewhere;

    @ProblemFactCollectionProperty
    @SuppressWarnings("UnusedVariable") // read by Timefold
    private List<Slotted> slotsElsewhere;

    @ProblemFactCollectionProperty
    @SuppressWarnings("UnusedVariable") // read by Timefold
    private List<Face> facesElsewhere;

    @SuppressWarnings("UnusedVariable") // read by Timefold
    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    @SuppressWarnings("NullAway.Init") // for Timefold's cloner, which fills it in
    PlanSolution() {}

    /** A plan in which nothing is planned. */
    public PlanSolution(ProblemData data) {
        this.data = data;
        rounds = new ArrayList<>(data.shifts().stream().map(Round::new).toList());
        stops = new ArrayList<>(data.jobs().stream().map(Stop::new).toList());
        bookedElsewhere = data.bookedElsewhere();
        slotsElsewhere = data.slotsElsewhere();
        facesElsewhere = data.facesElsewhere();
        weights = overrides(data.directory().problem().weights(), Set.of());
    }

    /** Spares the search what cannot count here. */
    void leaveOutIdleRules() {
        weights = overrides(data.directory().problem().weights(), IdleRules.of(data));
    }

    @ValueRangeProvider(id = "stops")
    CountableValueRange<Stop> allStops() {
        return new AllStops(stops);
    }

    /** Our own moves make holds as they need them; there is no list of them to choose from. */
    @ValueRangeProvider(id = "holds")
    CountableValueRange<Holds> holds() {
        return new AnyHolds();
    }

    public ProblemData data() {
        return data;
    }

    /** By position of their shifts. */
    public List<Round> rounds() {
        return rounds;
    }

    /** By position of their jobs. */
    public List<Stop> stops() {
        return stops;
    }

    @Nullable
    public HardMediumSoftLongScore score() {
        return score;
    }

    static HardMediumSoftLongScore points(Rule rule, long points) {
        return switch (rule.level()) {
            case HARD -> HardMediumSoftLongScore.ofHard(points);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(points);
            case SOFT -> HardMediumSoftLongScore.ofSoft(points);
        };
    }

    private static ConstraintWeightOverrides<HardMediumSoftLongScore> overrides(Weights weights, Set<Rule> idle) {
        Map<String, HardMediumSoftLongScore> points = new HashMap<>();
        weights.overrides().forEach((rule, value) -> points.put(rule.title(), points(rule, value)));
        idle.forEach(rule -> points.put(rule.title(), points(rule, 0)));
        return ConstraintWeightOverrides.of(points);
    }
}
