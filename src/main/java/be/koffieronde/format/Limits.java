package be.koffieronde.format;

/** The largest numbers a problem file may hold: far above any honest value, low enough to keep sums and memory safe. */
final class Limits {

    static final int MINUTES_OF_DAY = 24 * 60;
    static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;
    static final int WEEKS = 520;
    static final int SESSIONS_PER_WEEK = 50;
    static final int DAYS_APART = 366;
    static final int PRIORITY = 1_000_000;
    static final int POINTS = 1_000_000_000;

    /** Seconds or metres of one stretch of road. */
    static final int ROAD_LENGTH = 100_000_000;

    private Limits() {}
}
