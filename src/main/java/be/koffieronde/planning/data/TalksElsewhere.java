package be.koffieronde.planning.data;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Talks whose series several parts of a problem have a share in.
 *
 * @param counted ids of visits of this part that another part counts
 * @param held by id of the partner, when they have talks that this part counts and does not have
 */
public record TalksElsewhere(Set<String> counted, Map<String, List<Moment>> held) {

    public static final TalksElsewhere NONE = new TalksElsewhere(Set.of(), Map.of());

    /** A minute of a day of the horizon. */
    public record Moment(int day, int start) {}
}
