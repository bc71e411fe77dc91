package be.koffieronde.planning.data;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.travel.TravelTimes;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What data are made of: some supporters and visits of a problem, or all of them.
 *
 * @param visits without those of others
 */
public record Part(Directory directory, TravelTimes times, List<Supporter> supporters, List<Visit> visits, Ties ties) {

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
                subproblem.ties());
    }
}
