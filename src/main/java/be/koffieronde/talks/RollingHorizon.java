package be.koffieronde.talks;

import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.Roster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem that comes back when its weeks are over: sessions and meetings are to be planned anew, commitments within the
 * horizon return on their weekdays. Needs of some weeks only count them from the first horizon, and what is owed is made up in
 * it. What has a date of its own, closed days, absences and commitments outside the horizon, stays on it.
 */
public final class RollingHorizon {

    private RollingHorizon() {}

    /**
     * The problem for a later time.
     *
     * @param number how many horizons later; 0 is the problem's own time
     */
    public static Problem problem(Problem first, int number) {
        Calendar calendar = first.calendar();
        for (int horizon = 0; horizon < number; horizon++) {
            calendar = calendar.next();
        }
        List<Commitment> commitments = new ArrayList<>();
        long shift = ChronoUnit.DAYS.between(first.calendar().firstDay(), calendar.firstDay());
        for (Commitment commitment : first.commitments()) {
            LocalDate date = commitment.date();
            if (date == null) {
                commitments.add(commitment);
                continue;
            }
            LocalDate then = first.calendar().contains(date) ? date.plusDays(shift) : date;
            if (calendar.contains(then)) {
                commitments.add(commitment.on(then));
            }
        }
        Problem then = first.at(calendar, commitments)
                .countingWeeksFrom(first.calendar().firstDay());
        return number == 0 ? then : then.withNothingOwed();
    }

    /**
     * The roster of one horizon on the same weekdays of the next; it may break rules there.
     *
     * @param next the next horizon's problem
     */
    public static Roster roster(Roster previous, Directory next) {
        return CarriedRoster.of(previous, next, next.problem().calendar().days())
                .roster();
    }

    /**
     * The same visits at the same times in another problem of the same weeks. Visits that problem does not have are gone,
     * those that are new in it are left out.
     */
    public static Roster sameWeeks(Roster roster, Directory other) {
        return CarriedRoster.of(roster, other, 0).roster();
    }
}
