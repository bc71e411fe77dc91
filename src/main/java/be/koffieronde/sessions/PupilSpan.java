package be.koffieronde.sessions;

/**
 * What the sessions of a pupil came to in a span of dates, in minutes.
 *
 * @param pupil id
 * @param asked what the needs asked for, as far as the log or a problem tells
 * @param given what was held, make-ups included
 * @param madeUp what of it made up for what was missed before
 * @param missedOwed missed and to be made up
 * @param missed missed for good
 * @param unlogged asked for in weeks of the problem that are over, of which the log tells nothing
 * @param owed still to be made up at the end
 */
public record PupilSpan(
        String pupil, int asked, int given, int madeUp, int missedOwed, int missed, int unlogged, int owed) {

    /** Of several pupils together. */
    PupilSpan plus(PupilSpan other) {
        return new PupilSpan(
                pupil,
                asked + other.asked,
                given + other.given,
                madeUp + other.madeUp,
                missedOwed + other.missedOwed,
                missed + other.missed,
                unlogged + other.unlogged,
                owed + other.owed);
    }
}
