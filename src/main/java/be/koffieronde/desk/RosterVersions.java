package be.koffieronde.desk;

import be.koffieronde.app.places.RestoreRoster;
import be.koffieronde.app.places.TriedMoves;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;

/** The versions that a roster had: what it was once becomes its next version, which undoes, and does again, without end. */
public record RosterVersions(WarmRosters rosters) {

    /** What came of it, and the version the roster has now. */
    public record Restored(TriedMoves tried, long version) {}

    /**
     * Gives a roster back what it was once, as far as its problem has that still; what is new there is left out. It is judged by
     * the problem as it is now, and kept whatever rules it breaks.
     *
     * @param known the version that somebody knows
     * @param version what it was
     * @param author id of the person
     * @throws VersionConflictException if it has changed since; nothing is kept
     * @throws InvalidInputException if it has no such version before the one of now; nothing is kept
     */
    public Restored restore(WarmRoster now, long known, long version, String author) {
        if (now.version() != known) {
            throw new VersionConflictException(known, now.version());
        } else if (version < 1 || version >= known) {
            throw new InvalidInputException(
                    Fault.of("desk.no-version", version, known).in("version"));
        }
        WarmRoster then = rosters.earlier(now, version);
        TriedMoves tried = RestoreRoster.of(now.judged().asWritten(), then.judged(), version);
        long kept = rosters.database()
                .write(
                        now.centre(),
                        tx -> new CentreRosters(tx)
                                .restore(
                                        now.roster(),
                                        known,
                                        then.answer(tried.moved().roster()),
                                        version,
                                        author));
        return new Restored(tried, kept);
    }
}
