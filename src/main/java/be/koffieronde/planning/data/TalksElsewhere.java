package be.koffieronde.planning.data;

import be.koffieronde.problem.Visit.TalkVisit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Talks whose series several parts of a problem have a share in.
 *
 * @param counted ids of visits of this part that another part counts
 * @param held when those of a series have talks that this part counts and does not have
 */
public record TalksElsewhere(Set<String> counted, Map<TalkSeries, List<Moment>> held) {

    public static final TalksElsewhere NONE = new TalksElsewhere(Set.of(), Map.of());

    /**
     * Talks that come back.
     *
     * @param partner id
     * @param supporter id, if they are between two; null: with anyone
     */
    public record TalkSeries(String partner, @Nullable String supporter) {

        public static TalkSeries of(TalkVisit talk) {
            return new TalkSeries(talk.partner().id(), talk.supporter());
        }

        String name() {
            return supporter == null ? "talk/" + partner : "talk/" + partner + "/with/" + supporter;
        }
    }

    /** A minute of a day of the horizon. */
    public record Moment(int day, int start) {}
}
