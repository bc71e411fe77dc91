package be.koffieronde.app.places;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.PlaceAnswer;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitSwap;
import java.time.LocalDate;
import java.util.List;

/** Answers where visits could go in a roster that is kept somewhere. */
public final class FindPlaces {

    private final KeptRoster kept;
    private final PlaceFinder finder;

    private FindPlaces(KeptRoster kept, PlaceFinder finder) {
        this.kept = kept;
        this.finder = finder;
    }

    /** Of a roster that was read before. */
    public static FindPlaces of(KeptRoster kept) {
        JudgedRoster judged = kept.judged();
        return new FindPlaces(
                kept,
                new PlaceFinder(judged.problem().directory(), judged.problem().travel(), judged.roster()));
    }

    /** The same of a roster that is kept elsewhere. */
    public FindPlaces in(RosterStore other) {
        return new FindPlaces(kept.in(other), finder);
    }

    /** The same of another roster of the same problem, which claims what it is worth. */
    FindPlaces with(Roster other) {
        return of(new KeptRoster(JudgedRoster.of(kept.judged().problem(), other), kept.store()));
    }

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in it if it cannot be used
     */
    public static FindPlaces in(TimedProblem problem, RosterStore store) {
        return of(KeptRoster.read(problem, store));
    }

    /** What the referee gives the roster as it is. */
    public Score score() {
        return kept.score();
    }

    /** The weeks of the roster. */
    public Calendar calendar() {
        return kept.calendar();
    }

    /** For telling answers. */
    public PlaceText text() {
        return finder.text();
    }

    /**
     * The visit that is meant by an id or by words, as {@link WhichVisit} understands them.
     *
     * @throws InvalidInputException if there is none, or it may be several
     */
    public Visit visit(String said) {
        return finder.which().find(said);
    }

    /**
     * The day, which is one of the roster's.
     *
     * @throws InvalidInputException if the day is none of the roster's
     */
    public LocalDate known(LocalDate day) {
        return kept.known(day);
    }

    /** Where a visit could go, and what is in the way elsewhere. */
    public PlaceAnswer ask(PlaceQuestion question) {
        return finder.ask(question);
    }

    /**
     * What a planned visit can change places with, each at the start of the other: visits that are not pinned and whose windows
     * allow it, if no rule forbids it. Cheapest first; nothing, if the visit is left out.
     */
    public List<VisitSwap> swaps(Visit visit) {
        return finder.swaps(visit);
    }

    PlaceFinder finder() {
        return finder;
    }

    JudgedRoster judged() {
        return kept.judged();
    }

    void keep(Roster made) {
        kept.replace(made);
    }
}
