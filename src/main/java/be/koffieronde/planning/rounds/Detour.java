package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;

/** Minutes driven more for one more visit at a position of a round, less where a drive falls away. A workbench. */
public final class Detour {

    /** Between visits. */
    public int travel;

    /** To and from home. */
    public int commute;

    public Detour measure(Shift shift, Job[] jobs, int size, int position, int location) {
        boolean isFirst = position == 0;
        boolean isLast = position == size;
        int before = isFirst ? shift.home() : jobs[position - 1].location();
        int after = isLast ? shift.home() : jobs[position].location();
        int to = shift.drive(before, location);
        int from = shift.drive(location, after);
        int saved = isFirst && isLast ? 0 : shift.drive(before, after);
        commute = (isFirst ? to : 0) + (isLast ? from : 0) - (isFirst || isLast ? saved : 0);
        travel = (isFirst ? 0 : to) + (isLast ? 0 : from) - (isFirst || isLast ? 0 : saved);
        return this;
    }
}
