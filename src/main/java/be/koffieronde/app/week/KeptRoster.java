package be.koffieronde.app.week;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import java.time.LocalDate;

/** A roster that is kept somewhere, judged, to be asked about and changed by hand. */
public record KeptRoster(JudgedRoster judged, RosterStore store) {

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in it if it cannot be used
     */
    public static KeptRoster read(TimedProblem problem, RosterStore store) {
        Roster asWritten = store.read();
        return InvalidInputException.within(store.place(), () -> {
            JudgedRoster judged = JudgedRoster.of(problem, asWritten);
            DayLimit.check(judged.roster());
            return new KeptRoster(judged, store);
        });
    }

    /** What the referee gives the roster as it is. */
    public Score score() {
        return judged.judgement().verdict().score();
    }

    /** The weeks of the roster. */
    public Calendar calendar() {
        return judged.problem().problem().calendar();
    }

    /**
     * The day, which is one of the roster's.
     *
     * @throws InvalidInputException if the day is none of the roster's
     */
    public LocalDate known(LocalDate day) {
        if (!calendar().contains(day)) {
            throw new InvalidInputException(Fault.of(
                    "app.no-day",
                    day,
                    calendar().firstDay(),
                    calendar().date(calendar().days() - 1)));
        }
        return day;
    }

    /** The same, kept elsewhere. */
    public KeptRoster in(RosterStore other) {
        return new KeptRoster(judged, other);
    }

    /**
     * Keeps another one in its place.
     *
     * @throws InvalidInputException if it has changed in the meantime, or cannot be kept
     */
    public void replace(Roster made) {
        store.replace(judged.asWritten(), made);
    }
}
