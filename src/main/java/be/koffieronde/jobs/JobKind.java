package be.koffieronde.jobs;

/** What is to be done. */
public enum JobKind {
    PLAN,
    REPLAN
}
