package be.koffieronde.app.places;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.week.DayLimit;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.PlaceAnswer;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.HeldTalks;
import java.time.LocalDate;
import java.util.List;

/** Answers where visits could go in a roster that is kept somewhere. */
public final class FindPlaces {

    private final RosterStore store;
    private final JudgedRoster judged;
    private final PlaceFinder finder;

    private FindPlaces(JudgedRoster judged, RosterStore store) {
        this.judged = judged;
        this.store = store;
        finder = new PlaceFinder(judged.problem().directory(), judged.problem().travel(), judged.roster());
    }

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in it if it cannot be used
     */
    public static FindPlaces in(TimedProblem problem, RosterStore store) {
        Roster asWritten = store.read();
        return InvalidInputException.within(store.place(), () -> {
            DayLimit.check(HeldTalks.in(problem.problem(), List.of(asWritten)).without(asWritten));
            return new FindPlaces(JudgedRoster.of(problem, asWritten), store);
        });
    }

    /** What the referee gives the roster as it is. */
    public Score score() {
        return judged.judgement().verdict().score();
    }

    /** The weeks of the roster. */
    public Calendar calendar() {
        return judged.problem().problem().calendar();
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
        if (!calendar().contains(day)) {
            throw new InvalidInputException(Fault.of(
                    "app.no-day",
                    day,
                    calendar().firstDay(),
                    calendar().date(calendar().days() - 1)));
        }
        return day;
    }

    /** Where a visit could go, and what is in the way elsewhere. */
    public PlaceAnswer ask(PlaceQuestion question) {
        return finder.ask(question);
    }

    PlaceFinder finder() {
        return finder;
    }

    JudgedRoster judged() {
        return judged;
    }

    RosterStore store() {
        return store;
    }
}
