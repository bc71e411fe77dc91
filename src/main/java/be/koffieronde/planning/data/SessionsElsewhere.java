package be.koffieronde.planning.data;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a part must know of sessions that other parts have.
 *
 * @param days by id of the need, of which both have sessions
 * @param held ids of the needs whose sessions, but for those that stand in, are with a supporter of another part
 * @param faces where others have sessions
 */
public record SessionsElsewhere(Map<String, List<Integer>> days, Set<String> held, Set<SchoolWeek> faces) {

    public static final SessionsElsewhere NONE = new SessionsElsewhere(Map.of(), Set.of(), Set.of());

    /**
     * A school in a week.
     *
     * @param week from 0
     */
    public record SchoolWeek(String school, int week) {}
}
