package be.koffieronde.jobs;

/** What is to be done. */
public enum JobKind {
    PLAN,
    /** With as few changes as can be. */
    REPLAN,
    /** Weeks after weeks. */
    SEASON,
    /** What talks cost. */
    PRICE
}
