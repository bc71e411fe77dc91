package be.koffieronde.travel;

/** Unrounded minutes between locations for one profile, without parking. Safe to ask from several threads. */
@FunctionalInterface
interface ExactMinutes {

    /** Minutes from one location to each, in the order of the problem's locations; its own minutes are not used. */
    double[] from(int location);
}
