package be.koffieronde.sessions;

import be.koffieronde.problem.fault.FreeText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What became of one session for one pupil. A session of several pupils is one for each.
 *
 * @param date on which it was, or was to be; the Monday of its week if it had no place
 * @param pupil id, of somebody who may have left since
 * @param need id
 * @param supporter id of who held it, or was to hold it; empty if nobody was
 * @param isOwed whether it is to be made up: it was missed, not held
 * @param note what to remember of it, on one line; may be empty
 */
public record LoggedSession(
        LocalDate date,
        String pupil,
        String need,
        SessionTurn turn,
        String supporter,
        int minutes,
        Outcome outcome,
        boolean isOwed,
        String note) {

    public LoggedSession {
        FreeText.note(note);
    }

    /** A session of a pupil in a week, whatever is noted of it. */
    public record Occasion(String pupil, String need, LocalDate monday, SessionTurn turn) {}

    /** Which session it is. */
    public Occasion occasion() {
        return new Occasion(pupil, need, monday(date), turn);
    }

    /** First day of the week of a date. */
    public static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The same under another number. */
    public LoggedSession in(SessionTurn other) {
        return new LoggedSession(date, pupil, need, other, supporter, minutes, outcome, isOwed, note);
    }

    public boolean isHeld() {
        return outcome == Outcome.HELD;
    }

    /** Minutes that the pupil got. */
    public int given() {
        return isHeld() ? minutes : 0;
    }

    /**
     * By how many sessions more is owed after it: one that is owed adds one. One that was to make up for another is spent,
     * unless it is owed itself.
     */
    public int debt() {
        return (isOwed ? 1 : 0) - (turn.isMakeUp() ? 1 : 0);
    }
}
