package be.koffieronde.report.week;

/** Why somebody does not work on a date. */
public enum Absence {
    /** They never do on that weekday. */
    OFF,
    /** Ill, or away for another reason. */
    AWAY,
    /** Nobody works. */
    CLOSED
}
