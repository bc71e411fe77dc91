package be.koffieronde.app.week;

import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.diff.RosterDiff;
import be.koffieronde.talks.HeldTalks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets two rosters of one problem side by side. */
public final class CompareRosters {

    private TimedProblem problem;
    private final List<Fault> faults = new ArrayList<>();

    private CompareRosters(TimedProblem problem) {
        this.problem = problem;
    }

    /**
     * Reads, judges and compares.
     *
     * @throws InvalidInputException with all that is wrong in both rosters
     */
    public static ComparedRosters compare(TimedProblem problem, RosterStore first, RosterStore second) {
        CompareRosters comparison = new CompareRosters(problem);
        Roster one = comparison.read(first);
        Roster other = comparison.read(second);
        List<Roster> both = Stream.of(one, other).filter(Objects::nonNull).toList();
        HeldTalks held = comparison.weigh(both);
        Side a = comparison.judge(one == null ? null : comparison.knowing(both, held.without(one)), first);
        Side b = comparison.judge(other == null ? null : comparison.knowing(both, held.without(other)), second);
        if (!comparison.faults.isEmpty()) {
            throw InvalidInputException.of(comparison.faults);
        }
        return comparison.compared(Objects.requireNonNull(a), Objects.requireNonNull(b));
    }

    /**
     * Compares a roster with an older one, which may have been made for the problem as it was: what the problem has of it still
     * is compared.
     *
     * @throws InvalidInputException with all that is wrong in the roster
     */
    public static ComparedRosters withOlder(TimedProblem problem, Roster older, Roster roster) {
        GivenRoster second = new GivenRoster(roster);
        try {
            return compare(problem, new GivenRoster(older), second);
        } catch (InvalidInputException e) {
            // It is no answer to the problem as it is now.
            Roster carried = CarriedRoster.of(older, problem.directory(), 0).roster();
            return compare(problem, new GivenRoster(carried), second);
        }
    }

    /** Judges and compares two rosters that the referee can judge, by the points of the problem. */
    public static ComparedRosters of(TimedProblem problem, Roster first, Roster second) {
        return new CompareRosters(problem)
                .compared(
                        new Side(first, Judgement.of(first, problem)), new Side(second, Judgement.of(second, problem)));
    }

    private @Nullable Roster read(RosterStore store) {
        try {
            return store.read();
        } catch (InvalidInputException e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    /** If one of them is structural, the other is judged by the same points. */
    private HeldTalks weigh(List<Roster> rosters) {
        HeldTalks held = HeldTalks.in(problem.directory().problem(), rosters);
        problem = problem.at(held.problem());
        rosters.forEach(roster -> problem = problem.with(roster));
        return held;
    }

    /** A roster with the make-ups that the other one was planned with later, which it leaves out. */
    private Roster knowing(List<Roster> rosters, Roster roster) {
        Set<String> missing = rosters.stream().flatMap(Roster::visits).collect(Collectors.toSet());
        roster.visits().forEach(missing::remove);
        List<String> makeUps = Visits.of(problem.directory()).stream()
                .filter(visit -> visit instanceof SupportVisit session && session.isMakeUp())
                .map(Visit::id)
                .filter(missing::contains)
                .toList();
        List<String> unplanned =
                Stream.concat(roster.unplanned().stream(), makeUps.stream()).toList();
        return makeUps.isEmpty() ? roster : roster.with(roster.rounds(), unplanned);
    }

    private @Nullable Side judge(@Nullable Roster roster, RosterStore store) {
        try {
            return roster == null ? null : new Side(roster, Judgement.of(roster, problem));
        } catch (InvalidInputException e) {
            e.faults().forEach(fault -> faults.add(fault.in(store.place())));
            return null;
        }
    }

    private ComparedRosters compared(Side first, Side second) {
        RosterDiff diff = RosterDiff.of(problem.directory(), first.roster, second.roster);
        ChangeText text = new ChangeText(problem.directory());
        return new ComparedRosters(first.judgement, second.judgement, diff, text.sections(diff));
    }

    private record Side(Roster roster, Judgement judgement) {}
}
