package be.koffieronde.app.reasons;

import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.problem.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a visit is left out of a roster, as found by the attempt that came closest to planning it.
 *
 * @param visit its id
 * @param broken hard rules the attempt breaks more than the roster does, and by how much more in the contract's units,
 *     according to the referee; empty unless {@link Outcome#BLOCKED}
 * @param attempt null if it is {@link Outcome#CLOSED}
 * @param text a line without a full stop; pupils by name, never what support they get
 */
public record Reason(
        String visit,
        Outcome outcome,
        Map<Rule, Long> broken,
        @Nullable Attempt attempt,
        Message text) {

    public Reason {
        Map<Rule, Long> inOrder = new EnumMap<>(Rule.class);
        inOrder.putAll(broken);
        broken = Collections.unmodifiableMap(inOrder);
    }

    /** What came of the attempt. */
    public enum Outcome {
        /** It breaks hard rules. */
        BLOCKED,
        /** It breaks none, but the roster gets no better. */
        NOT_WORTH_IT,
        /** It breaks none and the roster gets better: whoever made the roster has overlooked it. */
        FITS,
        /** There was nothing to try: every day it could be on is closed, or its rounds stay as they are. */
        CLOSED
    }
}
