package be.koffieronde.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** The constraints of the contract, under the names used everywhere, in the contract's order. */
public enum Rule {
    UNQUALIFIED_SUPPORTER("Unqualified supporter", Level.HARD, 1, "min"),
    OUTSIDE_WINDOW("Outside window", Level.HARD, 1, "min"),
    OUTSIDE_WORKING_HOURS("Outside working hours", Level.HARD, 1, "min"),
    LATE_ARRIVAL("Late arrival", Level.HARD, 1, "min"),
    PUPIL_SHARED("Pupil shared", Level.HARD, 1, "points"),
    SESSIONS_TOO_CLOSE("Sessions too close", Level.HARD, 1, "points"),
    DOUBLE_BOOKED("Double booked", Level.HARD, 1, "min"),
    TALK_WITH_A_STRANGER("Talk with a stranger", Level.HARD, 1, "min"),
    WRONG_SUPPORTER("Wrong supporter", Level.HARD, 1, "min"),
    OVER_WEEKLY_HOURS("Over weekly hours", Level.HARD, 1, "min"),
    NO_LUNCH("No lunch", Level.HARD, 1, "min"),

    PUPIL_HOURS_LOST("Pupil hours lost", Level.MEDIUM, 1, "min × priority"),
    MAKE_UP_DROPPED("Make-up dropped", Level.MEDIUM, 1, "points"),
    MEETING_DROPPED("Meeting dropped", Level.MEDIUM, 1, "min"),
    COMMITMENT_DROPPED("Commitment dropped", Level.MEDIUM, 1, "min × 10"),

    TRAVEL_BETWEEN_VISITS("Travel between visits", Level.SOFT, 10, "min"),
    COMMUTE("Commute", Level.SOFT, 5, "min"),
    WAITING("Waiting", Level.SOFT, 2, "min"),
    TALK_MISSED("Talk missed", Level.SOFT, 1, "value"),
    SUPPORTER_CHANGED("Supporter changed", Level.SOFT, 300, "sessions"),
    OUTSIDE_PREFERRED_TIME("Outside preferred time", Level.SOFT, 50, "sessions"),
    TALK_IN_OWN_TIME("Talk in own time", Level.SOFT, 100, "talks"),
    UNEVEN_WORKLOAD("Uneven workload", Level.SOFT, 1, "points"),
    TALK_MOVED("Talk moved", Level.SOFT, 0, "talks"),
    SESSION_MOVED("Session moved", Level.SOFT, 0, "sessions"),
    STAND_IN("Stand-in", Level.SOFT, 200, "sessions"),
    ANOTHER_FACE("Another face", Level.SOFT, 0, "faces"),
    CHANGED_FROM_AGREED("Changed from agreed", Level.SOFT, 30, "points");

    /** Levels of the score, most important first. */
    public enum Level {
        HARD,
        MEDIUM,
        SOFT
    }

    private final String title;
    private final Level level;
    private final int defaultPoints;
    private final String unit;

    Rule(String title, Level level, int defaultPoints, String unit) {
        this.title = title;
        this.level = level;
        this.defaultPoints = defaultPoints;
        this.unit = unit;
    }

    /** The contract's name. */
    public String title() {
        return title;
    }

    public Level level() {
        return level;
    }

    /** Points per unit unless the problem's weights say otherwise. */
    public int defaultPoints() {
        return defaultPoints;
    }

    /** What a total of this rule counts, for people. */
    public String unit() {
        return unit;
    }

    /** The rule of that exact title, if there is one. */
    public static Optional<Rule> titled(String title) {
        return Stream.of(values()).filter(rule -> rule.title.equals(title)).findFirst();
    }
}
