package be.koffieronde.report.week;

/** Why somebody does not work on a date. */
public enum Absence {
    /** They never do on that weekday. */
    OFF("day.off"),
    /** Ill, or away for another reason. */
    AWAY("day.away"),
    /** Nobody works. */
    CLOSED("day.closed");

    private final String key;

    Absence(String key) {
        this.key = key;
    }

    /** Of the words for it. */
    public String key() {
        return key;
    }
}
