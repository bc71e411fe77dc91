package be.koffieronde.referee;

import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Window;
import java.util.List;

/**
 * A supporter's day.
 *
 * @param visits at least one, by start, equal starts in the roster's order
 * @param legs between each visit and the next: one fewer than there are visits
 */
record Round(Workday workday, List<Planned> visits, List<Leg> legs) {

    Supporter supporter() {
        return workday.supporter();
    }

    Planned first() {
        return visits.get(0);
    }

    Planned last() {
        return visits.get(visits.size() - 1);
    }

    /** The latest end, which is not that of the last visit where visits overlap. */
    int lastEnd() {
        int latest = 0;
        for (Planned planned : visits) {
            latest = Math.max(latest, planned.end());
        }
        return latest;
    }

    int visitMinutes() {
        int minutes = 0;
        for (Planned planned : visits) {
            minutes += planned.minutes();
        }
        return minutes;
    }

    int travelMinutes() {
        int minutes = 0;
        for (Leg leg : legs) {
            minutes += leg.minutes();
        }
        return minutes;
    }

    /** Minutes of lunch this round must leave room for: 0 if it does not span the supporter's lunch window. */
    int lunchMinutes() {
        Lunch lunch = supporter().lunch();
        return lunch != null && spans(lunch.between()) ? lunch.minutes() : 0;
    }

    private boolean spans(Window window) {
        return first().start() <= window.from() && lastEnd() >= window.to();
    }
}
