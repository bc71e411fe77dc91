package be.koffieronde.app.replan;

import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.plan.Progress;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.language.Message;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Weights;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.FewestChanges;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.RosterDiff;
import be.koffieronde.talks.HeldTalks;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Plans a week again after something has happened, with as few changes as can be. While it searches, a change is dearer than
 * the contract says, so that nothing moves for a few minutes of driving; what still changed and need not is undone. The
 * referee confirms the score.
 */
public final class ReplanWeek {

    /** How much dearer a change is while it is searched for. */
    private static final long DEARNESS = 100;

    /** While it is searched for, a change is worth as many minutes on the road or of waiting at least. */
    private static final long MINUTES = 300;

    private static final long MOST_POINTS = 1_000_000_000;

    private final TimedProblem problem;
    private final TimedProblem dear;
    private final CarriedRoster before;
    private final Roster agreed;
    private final ReplanRequest request;
    private final Planner planner;
    private final Scope scope;
    private final HeldBefore held;
    private final long outOfReach;
    private final long begin = System.nanoTime();

    /** @param roster of the same week; the problem may have changed since */
    public ReplanWeek(TimedProblem given, Roster roster, ReplanRequest request) {
        this.request = request;
        HeldTalks done = HeldTalks.in(given.problem(), List.of(roster));
        problem = given.at(done.problem()).with(roster);
        before = CarriedRoster.of(done.without(roster), problem.directory(), 0);
        held = new HeldBefore(problem.directory(), request.from());
        agreed = before.agreed();
        scope = request.scope(problem.problem());
        dear = problem.at(problem.problem().withWeights(dear(problem.problem().weights())));
        outOfReach = Progress.outOfReach(problem.directory());
        planner = new Planner(
                dear.directory(),
                dear.travel(),
                request.effort().options().startingFrom(started()).within(scope));
    }

    private static Weights dear(Weights weights) {
        long points = Math.max(Rule.CHANGED_FROM_AGREED.defaultPoints(), weights.points(Rule.CHANGED_FROM_AGREED));
        long minute = Stream.of(Rule.TRAVEL_BETWEEN_VISITS, Rule.COMMUTE, Rule.WAITING)
                .mapToLong(weights::points)
                .max()
                .orElseThrow();
        long dear = Math.min(MOST_POINTS, Math.max(DEARNESS * points, MINUTES * minute));
        return weights.with(Rule.CHANGED_FROM_AGREED, Math.toIntExact(dear));
    }

    /** What was agreed, without what has begun today and can no longer be, as somebody of it is not there. */
    private Roster started() {
        return StillThere.of(agreed, new Referee(problem.directory(), problem.travel()).judge(agreed), request.from());
    }

    /** Ends {@link #run} soon, from another thread; it then goes on with the best roster so far. */
    public void stop() {
        planner.cancel();
    }

    /** How far {@link #run} is, asked from another thread. */
    public Progress progress() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        return Progress.of(
                planner.progress(), outOfReach, elapsed, request.effort().time());
    }

    /** The best roster so far, before what is not needed is undone; asked from another thread. */
    public Roster soFar() {
        return planner.soFar().structural(agreed.structural());
    }

    /** Plans, undoes what is not needed, and checks. */
    public Replanned run() {
        Changes changes = new Changes(dear, agreed);
        Roster least = isAsItWas() ? agreed : FewestChanges.of(problem.directory(), changes.least(planned()));
        String score = new Referee(problem.directory(), problem.travel())
                .judge(least)
                .score()
                .toString();
        Roster roster = least.claiming(score);
        Judgement judgement = PlanWeek.confirmed(roster, problem);
        return new Replanned(
                roster,
                judgement,
                before.fresh(),
                before.gone(),
                held.in(roster, judgement.verdict()),
                RosterDiff.of(problem.directory(), agreed, roster),
                reasons(roster, changes),
                leftOut(roster),
                judgement.outOfReach());
    }

    /** How to tell people of the week that was planned again. */
    public ReplanText text(Replanned planned) {
        return new ReplanText(problem.directory(), planned, held);
    }

    private Roster planned() {
        return planner.plan().structural(agreed.structural());
    }

    /** Whether nothing has happened that asks for a change. */
    private boolean isAsItWas() {
        return before.fresh().isEmpty()
                && before.gone().isEmpty()
                && before.places().size()
                        == new VisitPlaces(problem.directory(), agreed).placed().size()
                && new Referee(problem.directory(), problem.travel())
                        .judge(agreed)
                        .score()
                        .isFeasible();
    }

    private Map<Change, Message> reasons(Roster roster, Changes changes) {
        ChangeReasons reasons = new ChangeReasons(problem.directory(), before, roster, changes);
        Map<Change, Message> why = new LinkedHashMap<>();
        changes.in(roster).stream()
                .filter(change -> change.after() != null)
                .forEach(change -> why.put(change, reasons.of(change)));
        return why;
    }

    private List<Message> leftOut(Roster roster) {
        return WhyNot.of(problem.directory(), problem.travel(), roster, scope).reasons().stream()
                .map(Reason::text)
                .toList();
    }
}
