package be.koffieronde.planning.data;

import java.util.Set;

/**
 * What of a roster may change: all visits on earlier days and all rounds of some supporters stay as they are, whatever the rules
 * say, and nothing is added there.
 *
 * @param firstDay of the horizon that may change
 * @param still ids of supporters whose rounds stay
 */
public record Scope(int firstDay, Set<String> still) {

    /** All of it. */
    public static final Scope EVERYTHING = new Scope(0, Set.of());

    public Scope {
        still = Set.copyOf(still);
    }

    /** Whether a supporter's round on a day may change. */
    public boolean includes(String supporter, int day) {
        return day >= firstDay && !still.contains(supporter);
    }
}
