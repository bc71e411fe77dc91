package be.koffieronde.app.replan;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

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

    Scope scope(Problem problem) {
        Set<String> others = problem.supporters().stream()
                .map(Supporter::id)
                .filter(id -> !only.isEmpty() && !only.contains(id))
                .collect(Collectors.toSet());
        return new Scope(problem.calendar().day(from), others);
    }
}
