package be.koffieronde.planning.data;

import be.koffieronde.planning.data.Subproblem.SupporterDay;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Agreed;
import be.koffieronde.travel.TravelTimes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What data are made of: some supporters and visits of a problem, or all of them.
 *
 * @param visits without those of others
 * @param pins when visits that must stay in their rounds start, by visit id
 * @param bookedElsewhere when persons are bound by visits of others, by person
 * @param talksElsewhere of series that other parts have a share in
 * @param sessionsElsewhere that matter to those of these visits
 * @param agreed where people have been told that visits will be, by visit id
 * @param firstDay on which visits that are not pinned may be
 * @param opened days on which supporters have visits that stay there although they do not work
 */
public record Part(
        Directory directory,
        TravelTimes times,
        List<Supporter> supporters,
        List<Visit> visits,
        Map<String, Integer> pins,
        Map<String, List<Booking>> bookedElsewhere,
        TalksElsewhere talksElsewhere,
        SessionsElsewhere sessionsElsewhere,
        Map<String, Agreed> agreed,
        int firstDay,
        Set<SupporterDay> opened) {

    /**
     * What the ids of a subproblem stand for.
     *
     * @param visits of the whole problem, by id
     */
    public static Part of(Directory directory, TravelTimes times, Map<String, Visit> visits, Subproblem subproblem) {
        return new Part(
                directory,
                times,
                subproblem.supporters().stream().map(directory::supporter).toList(),
                subproblem.visits().stream()
                        .map(id -> Objects.requireNonNull(visits.get(id)))
                        .toList(),
                subproblem.pins(),
                subproblem.bookedElsewhere(),
                subproblem.talksElsewhere(),
                subproblem.sessionsElsewhere(),
                subproblem.agreed(),
                subproblem.firstDay(),
                subproblem.opened());
    }
}
