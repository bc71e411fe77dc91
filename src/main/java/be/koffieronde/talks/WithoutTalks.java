package be.koffieronde.talks;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;

/** A problem as it would be if nobody planned talks. */
public final class WithoutTalks {

    private WithoutTalks() {}

    /** The same problem, in which no partner has a rhythm of talks; all else is to be planned as before. */
    public static Problem of(Problem problem) {
        return problem.withPartners(
                problem.partners().stream().map(Partner::withoutTalks).toList());
    }
}
