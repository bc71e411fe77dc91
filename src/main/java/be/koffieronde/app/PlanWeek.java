package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.language.Message;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Plans a problem once and writes the roster, after the referee has confirmed its score. Time runs from the start. */
public final class PlanWeek {

    private final ProblemInput problem;
    private final boolean isStructural;
    private final Effort effort;
    private final Path output;
    private final Planner planner;
    private final long outOfReach;
    private final long begin = System.nanoTime();

    /**
     * Makes ready to plan.
     *
     * @throws InvalidInputException if the roster could not be written, or the one to start from cannot be used
     */
    public PlanWeek(ProblemInput input, PlanRequest request) {
        effort = request.effort();
        RosterInput read = request.start() == null ? null : start(input, request.start());
        Roster start = read == null ? null : read.roster();
        isStructural = (request.isStructural() && input.hasSeveralWeeks()) || (start != null && start.structural());
        ProblemInput asked = read == null ? input : read.problem();
        problem = isStructural ? asked.structural() : asked;
        output = request.output(input);
        request.prepare(input);
        outOfReach = Progress.outOfReach(problem.directory());
        planner = new Planner(
                problem.directory(),
                problem.travel(),
                start == null ? effort.options() : effort.options().startingFrom(start));
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
    Roster soFar() {
        return planner.soFar().structural(isStructural);
    }

    /** How many moves of each kind the search has kept so far. */
    Map<String, Long> keptMoves() {
        return planner.keptMoves();
    }

    /**
     * Plans, checks and writes, in that order.
     *
     * @throws IllegalStateException if planner and referee do not agree; nothing is written then
     */
    public PlannedWeek run() {
        Roster roster = planner.plan().structural(isStructural);
        Judgement judgement = confirmed(roster, problem);
        RosterFile.write(roster, output);
        return new PlannedWeek(
                output,
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
    public static Judgement confirmed(Roster roster, ProblemInput problem) {
        Judgement judgement = Judgement.of(roster, problem);
        if (judgement.claim() == null || !judgement.isHonest()) {
            throw new IllegalStateException("the planner claims a score of %s for its roster, the referee finds %s"
                    .formatted(judgement.claim(), judgement.verdict().score()));
        }
        return judgement;
    }

    private static RosterInput start(ProblemInput problem, Path file) {
        RosterInput start = RosterInput.read(problem, file);
        start.problem().judge(start.roster(), file);
        List<Fault> faults = PinFaults.of(start.roster(), start.problem().directory());
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(ProblemInput.faultsIn(file, faults));
        }
        return start;
    }
}
