package be.koffieronde.app.week;

/** What is counted of a supporter's work. */
public enum Measure {
    /** Rounds with at least one visit. */
    DAYS,
    /** Visits of all kinds. */
    VISITS,
    TALKS,
    /** Minutes of sessions. */
    SUPPORT,
    /** Minutes between visits, from home and back home. */
    DRIVE,
    /** Minutes in a round that are neither visit, drive nor lunch. */
    WAITING,
    /** Minutes that count for the contract: visits and drives between them, without talks in own time. */
    WORKED
}
