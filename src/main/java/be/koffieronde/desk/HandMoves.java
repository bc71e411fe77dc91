package be.koffieronde.desk;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.places.FindPlaces;
import be.koffieronde.app.places.Intake;
import be.koffieronde.app.places.MoveVisit;
import be.koffieronde.app.places.MovedVisit;
import be.koffieronde.app.places.TriedMoves;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Times;
import be.koffieronde.roster.IntakeOffer;
import java.util.List;

/** What planners change of a roster by hand. */
public record HandMoves(WarmRosters rosters) {

    /** A change that was kept, and the version the roster has now. */
    public record Kept(MovedVisit moved, long version) {}

    /**
     * What moves would come to; nothing is kept.
     *
     * @throws InvalidInputException if one of them cannot be understood
     */
    public TriedMoves attempt(WarmRoster warm, List<MoveRequest> moves) {
        return new MoveVisit(warm.places())
                .attempt(
                        MoveRequest.wanted(moves, warm.judged().problem().problem()),
                        Today.by(rosters.database().clock()));
    }

    /**
     * Does moves, all of them or none.
     *
     * @param known the version that somebody knows
     * @param action what is done, for the audit
     * @param author id of the person
     * @throws VersionConflictException if it has changed since; nothing is kept
     * @throws InvalidInputException if a rule forbids it; nothing is kept
     */
    public Kept move(WarmRoster warm, long known, List<MoveRequest> moves, String action, String author) {
        check(warm, known);
        TriedMoves tried = attempt(warm, moves);
        if (!tried.broken().isEmpty()) {
            throw InvalidInputException.of(tried.broken());
        }
        StoredRoster stored = new StoredRoster(rosters.database(), warm, action, author);
        FindPlaces places = warm.places().in(stored);
        new MoveVisit(places).keep(tried.moved());
        return new Kept(tried.moved(), stored.version());
    }

    /**
     * Who could take a pupil, by the problem as it is now.
     *
     * @param when sessions may be, and others may be moved
     */
    public Intake intake(WarmRoster warm, String pupil, Times when) {
        return intake(warm, pupil, when, new StoredRoster(rosters.database(), warm, "", ""));
    }

    private Intake intake(WarmRoster warm, String pupil, Times when, StoredRoster stored) {
        TimedProblem problem = rosters.latestProblem(warm);
        WhoIsMeant who = new WhoIsMeant(problem.problem(), Message.of("desk.part.problem"), kind -> kind);
        String id = who.pupil(pupil);
        who.throwIfAny();
        return Intake.in(problem, stored, id, when);
    }

    /**
     * Books an offer of {@link #intake}.
     *
     * @param known the version that somebody knows
     * @param when as it was asked for
     * @param number of the offer, from 1
     * @param author id of the person
     * @throws VersionConflictException if it has changed since; nothing is kept
     */
    public Kept book(WarmRoster warm, long known, String pupil, Times when, int number, String author) {
        check(warm, known);
        StoredRoster stored =
                new StoredRoster(rosters.database(), rosters.atLatestProblem(warm), "book-intake", author);
        Intake intake = intake(warm, pupil, when, stored);
        List<IntakeOffer> offers = intake.offers();
        if (number < 1
                || number > offers.size()
                || offers.get(number - 1).taken().isEmpty()) {
            throw new InvalidInputException(Fault.of("desk.no-offer", number, pupil));
        }
        return new Kept(intake.book(offers.get(number - 1)), stored.version());
    }

    private static void check(WarmRoster warm, long known) {
        if (warm.version() != known) {
            throw new VersionConflictException(known, warm.version());
        }
    }
}
