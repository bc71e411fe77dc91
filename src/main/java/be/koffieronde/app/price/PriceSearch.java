package be.koffieronde.app.price;

import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.PlanProgress;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Plans a problem with talks, or something else, of different worth. All start from one roster, with the same seed; then each is improved twice
 * more, from dear to cheap and back, starting from the best roster so far for its worth: its own or a neighbour's. At last
 * each takes the best of all, so that what one search missed and another found does not look like a price.
 */
public final class PriceSearch {

    /** How much longer the roster that all start from is searched for than any later one. */
    private static final int SHARES_OF_START = 5;

    private static final int ROUNDS = 3;

    private final TimedProblem problem;
    private final PriceRequest request;
    private final TalkIds talks;
    private final Worth own;
    private final NavigableMap<Worth, TimedProblem> problems = new TreeMap<>();
    private final Pool pool;
    private final Set<Worth> searched = new TreeSet<>();
    private final long begin = System.nanoTime();
    private volatile boolean isStopped;
    private volatile @Nullable Running running;
    private int done;

    /** @throws InvalidInputException if no talk is due, or the weights are too large */
    public PriceSearch(TimedProblem problem, PriceRequest request) {
        this.problem = problem;
        this.request = request;
        talks = TalkIds.of(problem.directory());
        pool = new Pool(request.priced());
        if (request.priced() == Priced.TALKS && talks.ids().isEmpty()) {
            throw new InvalidInputException(Fault.of("app.nothing-to-price"));
        }
        WeighedProblem weighed = new WeighedProblem(problem, request.priced());
        own = weighed.worth();
        for (Worth worth : asked()) {
            problems.put(worth, weighed.at(worth));
        }
    }

    private Set<Worth> asked() {
        Priced priced = request.priced();
        Set<Worth> worths = new TreeSet<>(request.worths().isEmpty() ? priced.worths(own) : request.worths());
        worths.add(Worth.NOTHING);
        worths.add(priced.usual(own));
        return worths;
    }

    /** What talks are worth where it plans. */
    public Set<Worth> worths() {
        return Collections.unmodifiableSet(problems.keySet());
    }

    /** How many searches {@link #run} makes. */
    public int searches() {
        return 1 + ROUNDS * problems.size();
    }

    /** Ends {@link #run} soon, from another thread; it then returns what is done. */
    public void stop() {
        isStopped = true;
        Running now = running;
        if (now != null) {
            now.planner.cancel();
        }
    }

    /** How far {@link #run} is, asked from another thread. */
    public PriceProgress progress() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        Running now = running;
        if (now == null) {
            return new PriceProgress(elapsed, 0, searches(), own, 0, 0);
        }
        PlanProgress progress = now.planner.progress();
        return new PriceProgress(
                elapsed, now.number, searches(), now.worth, progress.talksPlanned(), progress.driveMinutes());
    }

    /**
     * Searches for as long as the request says.
     *
     * @throws IllegalStateException if planner and referee do not agree
     */
    public PriceCurve run() {
        Worth dearest = problems.lastKey();
        search(problems.containsKey(own) && own.compareTo(Worth.NOTHING) > 0 ? own : dearest, null);
        if (!isStopped) {
            Candidate start = pool.best(dearest);
            important().forEach(worth -> improve(worth, start));
            problems.descendingKeySet().forEach(worth -> improve(worth, null));
            problems.keySet().forEach(worth -> improve(worth, null));
        }
        List<PricePoint> points = searched.stream().map(this::point).toList();
        return new PriceCurve(points, own, terms(), done, searches());
    }

    /** All worths; those without which there is no price come first, in case somebody stops. */
    private Set<Worth> important() {
        Set<Worth> important = new LinkedHashSet<>(List.of(Worth.NOTHING));
        if (problems.containsKey(own)) {
            important.add(own);
        }
        important.addAll(problems.keySet());
        return important;
    }

    private void improve(Worth worth, @Nullable Candidate start) {
        if (!isStopped) {
            search(worth, start == null ? pool.best(worth) : start);
        }
    }

    private void search(Worth worth, @Nullable Candidate start) {
        TimedProblem weighed = problem(worth);
        Planner planner = new Planner(weighed.directory(), weighed.travel(), options(worth, start));
        running = new Running(planner, worth, done + 1);
        if (isStopped) {
            planner.cancel();
        }
        Roster roster = planner.plan();
        PlanWeek.confirmed(roster, weighed);
        keep(roster);
        if (!isStopped) {
            done++;
            if (start != null) {
                searched.add(worth);
            }
        }
    }

    /** A roster is a roster without talks, too, once they are taken out. */
    private void keep(Roster roster) {
        pool.add(candidate(roster));
        if (request.priced() == Priced.TALKS) {
            pool.add(candidate(talks.forgottenIn(roster)));
        }
    }

    private Candidate candidate(Roster roster) {
        Roster whole = talks.leftOutIn(roster);
        return new Candidate(whole, Judgement.of(whole, problem));
    }

    private PlanOptions options(Worth worth, @Nullable Candidate start) {
        PlanOptions options = share(start == null ? SHARES_OF_START : 1);
        if (start == null) {
            return options;
        }
        Roster roster = start.roster();
        boolean isWithoutTalks = request.priced() == Priced.TALKS && worth.equals(Worth.NOTHING);
        return options.startingFrom(isWithoutTalks ? talks.forgottenIn(roster) : roster);
    }

    private PlanOptions share(int shares) {
        int all = SHARES_OF_START + searches() - 1;
        Duration time = request.effort().time();
        return new PlanOptions(
                time == null ? null : time.multipliedBy(shares).dividedBy(all),
                time == null ? Math.max(1, request.effort().moves() * shares / all) : 0,
                request.effort().seed(),
                request.effort().threads(),
                null);
    }

    private TimedProblem problem(Worth worth) {
        TimedProblem weighed = problems.get(worth);
        if (weighed == null) {
            throw new IllegalArgumentException("Nobody asked for a worth of %s.".formatted(worth));
        }
        return weighed;
    }

    private PricePoint point(Worth worth) {
        Candidate best = pool.best(worth);
        Judgement judgement = best.judgement();
        return new PricePoint(
                worth,
                best.roster().claiming(judgement.verdict().score().toString()),
                judgement.figures(),
                judgement.verdict(),
                new OwnTime(problem.directory()).minutes(judgement.verdict()),
                new CarDrives(problem.directory()).kilometres(best.roster()),
                PairsMet.in(best.roster(), problem.directory()));
    }

    private PriceCurve.Terms terms() {
        var whole = problem.directory().problem();
        return new PriceCurve.Terms(
                whole.name(),
                whole.calendar().weeks(),
                talks.ids().size(),
                request.rate(),
                whole.weights().points(Rule.TRAVEL_BETWEEN_VISITS),
                request.priced(),
                PairsMet.due(problem.directory()));
    }

    private record Running(Planner planner, Worth worth, int number) {}
}
