package be.koffieronde.app.replan;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.planning.data.Beginning;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a week may change.
 *
 * @param from moment; what begins on days before stays as it is, whatever the rules say now, and what has begun on that day
 *     stays unless it can no longer be
 * @param only ids of the supporters whose rounds may change; empty: everybody
 */
public record ReplanRequest(LocalDateTime from, Set<String> only, Effort effort) {

    public ReplanRequest {
        only = Set.copyOf(only);
    }

    Scope scope(Problem problem) {
        Set<String> others = problem.supporters().stream()
                .map(Supporter::id)
                .filter(id -> !only.isEmpty() && !only.contains(id))
                .collect(Collectors.toSet());
        return new Scope(Beginning.at(from, problem.calendar()), others);
    }
}
