package be.koffieronde.planning.data;

import be.koffieronde.roster.Agreed;

/**
 * Where people have been told that a visit will be.
 *
 * @param supporter position; some negative number for one who is not among these data
 * @param day some number outside the horizon for a date outside it
 */
public record Agreement(int supporter, int day, int start) {

    /** What it counts to have the visit there, in the unit of the rule. */
    public int changed(Shift shift, int at) {
        int inAnotherRound = changed(shift);
        return inAnotherRound > 0 || at == start ? inAnotherRound : Agreed.ANOTHER_START;
    }

    /** The same at the least, whenever it starts. */
    public int changed(Shift shift) {
        if (shift.supporter() != supporter) {
            return Agreed.ANOTHER_SUPPORTER;
        }
        return shift.day() == day ? 0 : Agreed.ANOTHER_DATE;
    }

    /** Whether that is where it was agreed. */
    public boolean isKept(Shift shift, int at) {
        return changed(shift, at) == 0;
    }
}
