package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.fit.FinishingSweep;
import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.planning.planner.StartRoster.Wish;
import be.koffieronde.planning.ruin.RuinCounts;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.search.PartResult;
import be.koffieronde.planning.search.PartSearcher;
import be.koffieronde.planning.search.PartSearcher.Found;
import be.koffieronde.planning.search.PartSearcher.Listener;
import be.koffieronde.planning.search.SearchParameters;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.timefold.PartPlans;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.SketchBook;
import be.koffieronde.planning.timefold.TimefoldSearcher;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.FewestChanges;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans a centre. It is divided into groups of supporters who are near each other, the groups are searched at the same time
 * and merged, and the centre is divided elsewhere, stage after stage, while the temperature falls. At last every unplanned
 * visit is tried everywhere once more.
 */
public final class Planner {

    private final Centre centre;
    private final PlanOptions options;
    private final PlanSolver solver;
    private final PartPlans plans;
    private final PartSearcher searcher;
    private final GroupSize size;
    private final Stagnation patience;
    private final RuinCounts counts = new RuinCounts();
    private final SplittableRandom seeds;
    private volatile SearchStages schedule;
    private volatile boolean isCancelled;
    private volatile int presentStage;
    private volatile List<GroupSearch> searches = List.of();
    private volatile List<PartResult> aside = List.of();

    public Planner(Directory directory, TravelTimes times, PlanOptions options) {
        this(directory, times, options, GroupSize.MEASURED, new PlanSolver());
    }

    /** With groups of other sizes, and another solver. */
    Planner(Directory directory, TravelTimes times, PlanOptions options, GroupSize size, PlanSolver solver) {
        Roster start = options.start();
        centre = start == null ? new Centre(directory, times) : new Centre(directory, times, start, options.scope());
        this.options = options;
        this.solver = solver;
        this.size = size;
        plans = centre.plans();
        searcher = new TimefoldSearcher(plans, solver);
        seeds = new SplittableRandom(options.seed());
        patience = new Stagnation(centre.supporters().size(), options.threads());
        schedule = schedule(options.start() != null, patience.first());
    }

    /** Ends {@link #plan} soon, from another thread; it then returns the best roster so far. */
    public void cancel() {
        isCancelled = true;
    }

    /** How far {@link #plan} is, asked from another thread. Takes time in proportion to the centre. */
    public PlanProgress progress() {
        double share = options.isOpenEnded() ? 0 : schedule.share(presentStage);
        PlanProgress progress = PlanProgress.nothing(share);
        for (PartResult left : aside) {
            progress = progress.plus(left.figures());
        }
        for (GroupSearch search : searches) {
            progress = progress.plus(search.best().figures());
        }
        return progress;
    }

    /** How many moves of each kind of ruin were kept so far, by the names that docs/solver.md gives them, in one order. */
    public Map<String, Long> keptMoves() {
        return counts.byTitle();
    }

    /** The best roster so far, asked from another thread; it claims no score. Costs as much as {@link #progress}. */
    public Roster soFar() {
        Draft draft = new Draft(centre);
        aside.forEach(left -> draft.put(left.places()));
        searches.forEach(search -> draft.merge(search.part(), search.best().places()));
        return draft.roster(null);
    }

    /** The best roster found, with the score the constraint streams give it. Searches at the priority of whoever asks. */
    public Roster plan() {
        Draft draft = options.start() == null ? new Draft(centre) : admitted(centre, options.start());
        ExecutorService threads = Executors.newFixedThreadPool(options.threads(), Thread::new);
        try {
            search(draft, threads);
            while (options.isOpenEnded()
                    && !isCancelled
                    && patience.goesOn(progress().score())) {
                schedule = schedule(true, patience.later());
                search(draft, threads);
            }
        } finally {
            threads.shutdown();
        }
        return finished(draft);
    }

    /** @param time of the search if the options give none */
    private SearchStages schedule(boolean isWarm, Duration time) {
        PlanOptions limited = options.isOpenEnded() ? options.withTime(time) : options;
        int supporters = centre.supporters(false).size();
        return isWarm ? SearchStages.warm(supporters, limited, size) : SearchStages.cold(supporters, limited, size);
    }

    private void search(Draft draft, ExecutorService threads) {
        schedule.begin();
        if (centre.supporters(false).isEmpty()) {
            return;
        }
        for (int stage = 0; stage < schedule.stages() && !isCancelled && !isLate(stage); stage++) {
            presentStage = stage;
            improve(draft, stage, threads);
        }
    }

    /** Whether there is no time left for a stage; the first one, in which the plan is filled, is never late. */
    private boolean isLate(int stage) {
        return stage > 0 && schedule.share(stage) >= 1;
    }

    private Roster finished(Draft draft) {
        Subproblem some = part(draft, draft.centre().supporters(false));
        Sketch sketch = SketchBook.of(plans.data(some), draft.places(some));
        Construction.fill(sketch);
        draft.merge(some, SketchBook.places(sketch));
        Roster swept = swept(draft);
        Draft last = Draft.of(centre, FewestChanges.of(centre.directory(), swept));
        Subproblem whole = whole(last);
        return last.roster(solver.score(plans.of(whole, last.places(whole))).toString());
    }

    private Roster swept(Draft draft) {
        Roster full = draft.roster(null);
        Set<String> pins = Pins.visits(full, true);
        Roster kept = Pins.set(full, draft.kept());
        FinishingSweep sweep = new FinishingSweep(centre.directory(), centre.times(), kept, centre.scope());
        return Pins.set(sweep.sweep(() -> isCancelled), pins);
    }

    /** What a roster has, without what would break a rule. */
    public static Draft admitted(Centre centre, Roster start) {
        Draft draft = Draft.of(centre, start);
        Subproblem whole = whole(draft);
        ProblemData data = centre.plans().data(whole);
        List<Wish> wishes = new ArrayList<>();
        for (Job job : data.jobs()) {
            PlacedVisit place = draft.place(job.index());
            int shift = place == null ? -1 : data.shift(centre.supporter(place.supporter()), place.day());
            if (place != null && shift >= 0) {
                wishes.add(new Wish(job, data.shifts().get(shift), place.start()));
            }
        }
        draft.merge(whole, SketchBook.places(StartRoster.grant(data, wishes)));
        return draft;
    }

    /** All of a draft as one part. */
    public static Subproblem whole(Draft draft) {
        return part(
                draft,
                IntStream.range(0, draft.centre().supporters().size()).boxed().toList());
    }

    private static Subproblem part(Draft draft, List<Integer> supporters) {
        return new Division(draft, List.of(supporters), new SplittableRandom(0))
                .parts()
                .get(0);
    }

    private void improve(Draft draft, int stage, ExecutorService threads) {
        SplittableRandom random = seeds.split();
        Division division = new Division(draft, Grouping.of(draft, schedule.groups(stage), random), random);
        List<Callable<GroupSearch>> groups = new ArrayList<>();
        for (Subproblem part : division.parts()) {
            long seed = random.nextLong();
            groups.add(() -> new GroupSearch(part, atPresent(draft, part), schedule.copies(stage), seed));
        }
        List<GroupSearch> now = results(groups, threads);
        aside = Stream.concat(Stream.of(division.leftAside()), division.still().stream())
                .map(part -> atPresent(draft, part))
                .toList();
        searches = now;
        results(runs(now, stage), threads);
        now.forEach(search -> draft.merge(search.part(), search.best().places()));
    }

    private PartResult atPresent(Draft draft, Subproblem part) {
        return PartPlans.result(plans.of(part, draft.places(part)));
    }

    private List<Callable<Found>> runs(List<GroupSearch> groups, int stage) {
        double visits = groups.stream().mapToInt(GroupSearch::visits).sum();
        List<Callable<Found>> runs = new ArrayList<>();
        for (GroupSearch group : groups) {
            double share = group.visits() / visits;
            for (int c = 0; c < schedule.copies(stage); c++) {
                int copy = c;
                int number = runs.size();
                runs.add(() -> run(group, copy, schedule.parameters(stage, number, share)));
            }
        }
        return runs;
    }

    private Found run(GroupSearch group, int copy, SearchParameters parameters) {
        Listener listener = group.listener(copy, counts, () -> isCancelled);
        Found best = searcher.search(group.task(parameters, copy), listener);
        listener.better(best);
        return best;
    }

    private static <T> List<T> results(List<Callable<T>> tasks, ExecutorService threads) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("A search was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search failed.", e.getCause());
        }
        return results;
    }
}
