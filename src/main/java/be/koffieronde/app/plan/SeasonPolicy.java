package be.koffieronde.app.plan;

/** How a centre may go about talks. */
public enum SeasonPolicy {
    /** Talks have their place in the roster, and what they are worth counts. */
    PLANNED,
    /** Weeks are planned without talks; then talks go where there is room and nothing moves. */
    IF_IT_FITS,
    /** There are no talks at all. */
    NONE
}
