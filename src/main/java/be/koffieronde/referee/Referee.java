package be.koffieronde.referee;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges any roster of one problem by the rules of docs/problem-format.md, section 5, without a look at the solver.
 * One instance may judge many rosters, also at the same time.
 */
public final class Referee {

    private final Directory directory;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Drives drives;
    private final List<Ruling> rulings;

    /**
     * @param travel minutes between the locations of that same problem
     */
    public Referee(Directory directory, TravelTimes travel) {
        this.directory = directory;
        Visits.of(directory).forEach(visit -> visits.put(visit.id(), visit));
        drives = new Drives(directory, travel);
        Words words = new Words(directory);
        rulings = List.of(
                new VisitRuling(words),
                new SessionRuling(words),
                new AcquaintanceRuling(words, directory),
                new NeedRuling(),
                new DoubleBookingRuling(words),
                new RoundRuling(words, drives),
                new WeekRuling(words, directory),
                new UnplannedRuling(words),
                new FixedSlotRuling(words, directory),
                new FaceRuling(words, directory),
                new AgreementRuling(words));
    }

    /**
     * Scores a roster. Its own claim of a score plays no part.
     *
     * @throws InvalidInputException if the roster does not account for every visit exactly once, or names people, dates
     *     or times that cannot be; nothing is scored then
     */
    public Verdict judge(Roster roster) {
        return judge(evidence(roster, visits(roster)), weights(roster));
    }

    /**
     * Looks whether a roster can be judged.
     *
     * @throws InvalidInputException as {@link #judge}
     */
    public void check(Roster roster) {
        check(roster, visits(roster));
    }

    private void check(Roster roster, Map<String, Visit> known) {
        List<Fault> faults = RosterFaults.of(roster, directory, known);
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }

    /**
     * Looks closer at a roster, to judge many small changes to it.
     *
     * @throws InvalidInputException if the roster cannot be judged
     */
    public Closeup closeup(Roster roster) {
        Map<String, Visit> visits = visits(roster);
        Weights weights = weights(roster);
        return new Closeup(
                roster,
                evidence(roster, visits),
                round -> Case.round(round, directory, visits, drives),
                evidence -> judge(evidence, weights));
    }

    private Case evidence(Roster roster, Map<String, Visit> known) {
        check(roster, known);
        return Case.of(roster, directory, known, drives);
    }

    private Weights weights(Roster roster) {
        return roster.weigh(directory.problem()).weights();
    }

    private Verdict judge(Case evidence, Weights weights) {
        Tally tally = new Tally();
        rulings.forEach(ruling -> ruling.judge(evidence, tally));
        return tally.verdict(weights);
    }

    /** Those of the problem, and the extra talks the roster brings along, as far as their partners are known. */
    private Map<String, Visit> visits(Roster roster) {
        if (roster.extraTalks().isEmpty()) {
            return visits;
        }
        Map<String, Visit> all = new LinkedHashMap<>();
        Visits.of(
                        directory,
                        roster.extraTalks().stream()
                                .filter(talk -> directory.hasPartner(talk.partner()))
                                .toList())
                .forEach(visit -> all.put(visit.id(), visit));
        return all;
    }
}
