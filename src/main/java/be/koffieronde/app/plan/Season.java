package be.koffieronde.app.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A season, planned under several policies.
 *
 * @param weeks how many were planned; fewer than asked for if somebody ended it
 * @param courses one for each policy, in their order
 */
public record Season(LocalDate firstDay, int weeks, List<SeasonCourse> courses) {

    public Season {
        courses = List.copyOf(courses);
    }

    /** What it comes to under one policy. */
    public SeasonCourse course(SeasonPolicy policy) {
        return courses.get(policy.ordinal());
    }
}
