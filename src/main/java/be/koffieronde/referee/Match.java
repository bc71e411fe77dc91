package be.koffieronde.referee;

import be.koffieronde.problem.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found.
 *
 * @param amount more than 0, in the rule's own unit, before points
 * @param text for planners, in plain words, without a full stop
 */
public record Match(Rule rule, long amount, Where where, String text) {

    /**
     * What a match is about.
     *
     * @param supporter id; null if it is about nobody's round in particular
     * @param date null if it is about no single day; the Monday for a whole week
     * @param visits ids; empty if it is about a whole round or week
     */
    public record Where(
            @Nullable String supporter, @Nullable LocalDate date, List<String> visits) {

        public Where {
            visits = List.copyOf(visits);
        }
    }
}
