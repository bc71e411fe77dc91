package be.koffieronde.report;

/** Who reads the papers, and so what they may tell. */
public enum Audience {
    /** Everything: names as the problem has them, expertise, homes on the map. */
    PLANNER,
    /** Everybody's weeks, with pupils by their initials; no expertise, no homes. */
    SUPPORTER,
    /** Who comes to each school; pupils by their initials, and nothing that happens elsewhere. */
    SCHOOL;

    boolean knowsExpertise() {
        return this == PLANNER;
    }

    boolean knowsHomes() {
        return this == PLANNER;
    }

    boolean knowsPupilNames() {
        return this == PLANNER;
    }

    /** Whether it is shown what people do outside the school. */
    boolean knowsRounds() {
        return this != SCHOOL;
    }
}
