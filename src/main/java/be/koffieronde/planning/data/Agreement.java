package be.koffieronde.planning.data;

/**
 * Where people have been told that a visit will be.
 *
 * @param supporter position; some negative number for one who is not among these data
 * @param day some number outside the horizon for a date outside it
 */
public record Agreement(int supporter, int day, int start) {

    /** What a talk left out counts, in the unit of the rule on changes. */
    static final int NO_TALK = 2;

    private static final int ANOTHER_SUPPORTER = 4;
    private static final int ANOTHER_DATE = 2;
    private static final int ANOTHER_START = 1;

    /** What it counts to have the visit there, in the unit of the rule. */
    public int changed(Shift shift, int at) {
        int inAnotherRound = changed(shift);
        return inAnotherRound > 0 || at == start ? inAnotherRound : ANOTHER_START;
    }

    /** The same at the least, whenever it starts. */
    public int changed(Shift shift) {
        if (shift.supporter() != supporter) {
            return ANOTHER_SUPPORTER;
        }
        return shift.day() == day ? 0 : ANOTHER_DATE;
    }

    /** Whether that is where it was agreed. */
    public boolean isKept(Shift shift, int at) {
        return changed(shift, at) == 0;
    }
}
