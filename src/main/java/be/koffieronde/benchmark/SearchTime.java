package be.koffieronde.benchmark;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The custom property that tells our own phases how long they have, for their temperature falls with time. */
final class SearchTime {

    private static final String PROPERTY = "seconds";

    private SearchTime() {}

    /** Gives the property another value wherever a solver has it. */
    static void set(SolverConfig solver, long seconds) {
        List<?> phases = solver.getPhaseConfigList() == null ? List.of() : solver.getPhaseConfigList();
        for (Object phase : phases) {
            if (phase instanceof LocalSearchPhaseConfig search
                    && search.getMoveSelectorConfig() instanceof MoveIteratorFactoryConfig moves) {
                moves.setMoveIteratorFactoryCustomProperties(
                        with(seconds, moves.getMoveIteratorFactoryCustomProperties()));
            }
        }
    }

    private static @Nullable Map<String, String> with(long seconds, @Nullable Map<String, String> properties) {
        if (properties == null) {
            return null;
        }
        Map<String, String> changed = new HashMap<>(properties);
        changed.replace(PROPERTY, String.valueOf(seconds));
        return changed;
    }
}
