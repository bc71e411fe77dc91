package be.koffieronde.desk;

import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.ProblemThings;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.format.Documents;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.travel.TravelTables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The things of stored problems one by one: supporters, schools, partners, pupils, meetings, commitments. */
public record ProblemParts(WarmRosters rosters) {

    /** Which thing of which problem. */
    public record Thing(String centre, String problem, String kind, String id) {}

    /** A thing as the contract writes it, and the version of its problem. */
    public record Found(String text, long version) {}

    /** A thing; empty if there is none. */
    public Optional<Found> find(Thing thing) {
        Stored stored = stored(thing);
        return ProblemThings.find(problem(stored), thing.kind(), thing.id())
                .map(text -> new Found(text, stored.version()));
    }

    /**
     * Keeps a thing, in the place of the one of that id if there is one.
     *
     * @param known the version of the problem that somebody knows
     * @param json of the thing
     * @param author id of the person
     * @return the version of the problem
     * @throws VersionConflictException if the problem has changed since; nothing is kept
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in the problem with it
     */
    public long put(Thing thing, long known, byte[] json, String author) {
        return keep(thing, known, ProblemThings.with(known(thing, known), thing.kind(), thing.id(), json), author);
    }

    /**
     * Takes a thing out.
     *
     * @return the version of the problem; null if there was no such thing
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that needs it
     */
    public @Nullable Long remove(Thing thing, long known, String author) {
        Problem problem = known(thing, known);
        return ProblemThings.find(problem, thing.kind(), thing.id()).isEmpty()
                ? null
                : keep(thing, known, ProblemThings.without(problem, thing.kind(), thing.id()), author);
    }

    private Problem known(Thing thing, long known) {
        Stored stored = stored(thing);
        if (stored.version() != known) {
            throw new VersionConflictException(known, stored.version());
        }
        return problem(stored);
    }

    private long keep(Thing thing, long known, String text, String author) {
        Problem made = database().read(thing.centre(), tx -> read(text, tx));
        return database()
                .write(thing.centre(), tx -> new CentreProblems(tx).replace(thing.problem(), known, made, author));
    }

    private static Problem read(String text, Tx tx) {
        Problem problem = Documents.problem(text, "body", new CentreProblems(tx)::network);
        TravelTables.of(problem);
        return problem;
    }

    private Stored stored(Thing thing) {
        return database()
                .read(
                        thing.centre(),
                        tx -> new Problems(tx).find(thing.problem()).orElseThrow());
    }

    private Problem problem(Stored stored) {
        return rosters.problem(stored.centre(), stored.id(), stored.version()).problem();
    }

    private Database database() {
        return rosters.database();
    }
}
