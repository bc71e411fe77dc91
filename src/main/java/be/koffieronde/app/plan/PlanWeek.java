package be.koffieronde.app.plan;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.reasons.IdleSupporters;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.app.week.WeekAgenda;
import be.koffieronde.language.Message;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.Roster;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans a problem once; the referee confirms the score of the roster. Time runs from the start. */
public final class PlanWeek {

    private final TimedProblem problem;
    private final boolean isStructural;
    private final Effort effort;
    private final Planner planner;
    private final long outOfReach;
    private final long begin = System.nanoTime();

    /**
     * Makes ready to plan.
     *
     * @param start a roster to improve; null to begin with none
     * @param like the roster of another week to begin with and to lean towards, weekday by weekday; null: none
     * @param structural whether to plan for fixed slots; a structural roster to improve is enough, too
     * @throws InvalidInputException if the roster to start from cannot be used
     */
    public PlanWeek(
            TimedProblem given,
            Effort effort,
            @Nullable RosterStore start,
            @Nullable RosterStore like,
            boolean structural) {
        this.effort = effort;
        JudgedRoster read = begin(given, start, like);
        TimedProblem asked = read == null ? given : read.problem();
        isStructural = (structural && given.hasSeveralWeeks())
                || (read != null && read.roster().structural());
        problem = isStructural ? asked.structural() : asked;
        outOfReach = Progress.outOfReach(problem.directory());
        planner = new Planner(
                problem.directory(),
                problem.travel(),
                read == null ? effort.options() : effort.options().startingFrom(read.roster()));
    }

    /** Ends {@link #run} soon, from another thread; it then goes on with the best roster so far. */
    public void stop() {
        planner.cancel();
    }

    /** How far {@link #run} is, asked from another thread. */
    public Progress progress() {
        return Progress.of(planner.progress(), outOfReach, Duration.ofNanos(System.nanoTime() - begin), effort.time());
    }

    /** The best roster so far, asked from another thread. */
    public Roster soFar() {
        return planner.soFar().structural(isStructural);
    }

    /** How many moves of each kind the search has kept so far. */
    public Map<String, Long> keptMoves() {
        return planner.keptMoves();
    }

    /**
     * Plans and checks, in that order.
     *
     * @throws IllegalStateException if planner and referee do not agree
     */
    public PlannedWeek run() {
        Roster roster = planner.plan().structural(isStructural);
        Judgement judgement = confirmed(roster, problem);
        return new PlannedWeek(
                roster,
                judgement,
                WeekAgenda.of(problem.directory(), problem.travel(), roster),
                reasons(roster),
                judgement.outOfReach(),
                IdleSupporters.of(problem.directory(), roster));
    }

    private List<Message> reasons(Roster roster) {
        return WhyNot.of(problem.directory(), problem.travel(), roster).reasons().stream()
                .map(Reason::text)
                .toList();
    }

    /**
     * Has the referee judge a planned roster.
     *
     * @throws IllegalStateException if it does not find the score that the roster claims
     */
    public static Judgement confirmed(Roster roster, TimedProblem problem) {
        Judgement judgement = Judgement.of(roster, problem);
        if (judgement.claim() == null || !judgement.isHonest()) {
            throw new IllegalStateException("the planner claims a score of %s for its roster, the referee finds %s"
                    .formatted(judgement.claim(), judgement.verdict().score()));
        }
        return judgement;
    }

    private static @Nullable JudgedRoster begin(
            TimedProblem problem, @Nullable RosterStore start, @Nullable RosterStore like) {
        if (start != null) {
            return start(problem, start);
        }
        return like == null ? null : like(problem, like);
    }

    private static JudgedRoster like(TimedProblem problem, RosterStore store) {
        Roster carried =
                CarriedRoster.toWeeksOf(store.read(), problem.directory()).agreed();
        return InvalidInputException.within(store.place(), () -> JudgedRoster.of(problem, carried));
    }

    private static JudgedRoster start(TimedProblem problem, RosterStore store) {
        JudgedRoster start = JudgedRoster.read(problem, store);
        List<Fault> faults = PinFaults.of(start.roster(), start.problem().directory());
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(
                    faults.stream().map(fault -> fault.in(store.place())).toList());
        }
        return start;
    }
}
