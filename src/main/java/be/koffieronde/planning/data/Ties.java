package be.koffieronde.planning.data;

import be.koffieronde.roster.Agreed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What ties the visits of a part: what they must keep to, and what of others matters to them. Everything by ids.
 *
 * @param pins when visits that must stay in their rounds start, by visit id
 * @param bookedElsewhere when persons are bound by visits of others, by person
 * @param talksElsewhere of series that other parts have a share in
 * @param sessionsElsewhere that matter to those of these visits
 * @param agreed where people have been told that visits will be, by visit id
 * @param from when on visits that are not pinned may be
 * @param opened days on which supporters have visits that stay there although they do not work
 */
public record Ties(
        Map<String, Integer> pins,
        Map<String, List<Booking>> bookedElsewhere,
        TalksElsewhere talksElsewhere,
        SessionsElsewhere sessionsElsewhere,
        Map<String, Agreed> agreed,
        Beginning from,
        Set<SupporterDay> opened) {

    /**
     * A day of the horizon.
     *
     * @param supporter id
     */
    public record SupporterDay(String supporter, int day) {}

    /** Those of a part that is the whole problem. */
    public static Ties ofAll(Map<String, Integer> pins, Map<String, Agreed> agreed, Set<SupporterDay> opened) {
        return new Ties(pins, Map.of(), TalksElsewhere.NONE, SessionsElsewhere.NONE, agreed, Beginning.OF_ALL, opened);
    }
}
