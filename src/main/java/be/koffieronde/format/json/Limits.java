package be.koffieronde.format.json;

import be.koffieronde.problem.Need;

/** The largest numbers a problem file may hold: far above any honest value, low enough to keep sums and memory safe. */
public final class Limits {

    public static final int MINUTES_OF_DAY = 24 * 60;
    public static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;
    public static final int WEEKS = 520;
    public static final int SESSIONS_PER_WEEK = 50;
    public static final int SESSIONS_OWED = Need.MOST_OWED;
    public static final int DAYS_APART = 366;
    public static final int PRIORITY = 1_000_000;
    public static final int POINTS = 1_000_000_000;

    /** Seconds or metres of one stretch of road. */
    public static final int ROAD_LENGTH = 100_000_000;

    private Limits() {}
}
