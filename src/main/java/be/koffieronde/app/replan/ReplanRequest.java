package be.koffieronde.app.replan;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.planning.data.Still;
import java.time.LocalDate;
import java.util.Set;

/**
 * What of a week may change.
 *
 * @param from date; rounds before it stay as they are, whatever the rules say now
 * @param only ids of the supporters whose rounds may change; empty: everybody
 */
public record ReplanRequest(LocalDate from, Set<String> only, Effort effort) {

    public ReplanRequest {
        only = Set.copyOf(only);
    }

    Still still() {
        return new Still(from, only);
    }
}
