package be.koffieronde.planning.data;

import java.util.Set;

/**
 * What of a roster may change: all visits that begin earlier and all rounds of some supporters stay as they are, whatever the
 * rules say, and nothing is added there.
 *
 * @param still ids of supporters whose rounds stay
 */
public record Scope(Beginning from, Set<String> still) {

    /** All of it. */
    public static final Scope EVERYTHING = new Scope(Beginning.OF_ALL, Set.of());

    public Scope {
        still = Set.copyOf(still);
    }

    /** Whether a supporter's round on a day may change. */
    public boolean includes(String supporter, int day) {
        return day >= from.day() && !still.contains(supporter);
    }

    /** Whether what a supporter does at a time of a day may change. */
    public boolean includes(String supporter, int day, int start) {
        return from.has(day, start) && !still.contains(supporter);
    }
}
