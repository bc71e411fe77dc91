package be.koffieronde.planning.planner;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import be.koffieronde.planning.data.Facts;
import be.koffieronde.planning.data.FactsBuilder;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.fit.FinishingSweep;
import be.koffieronde.planning.planner.Admission.Wish;
import be.koffieronde.planning.planner.Draft.Place;
import be.koffieronde.planning.planner.Schedule.GroupSize;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.search.RuinCounts;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.SketchBook;
import be.koffieronde.planning.timefold.WeekPlan;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Plans a centre. It is divided into groups of supporters who are near each other, the groups are searched at the same time
 * and merged, and the centre is divided elsewhere, stage after stage, while the temperature falls. At last every unplanned
 * visit is tried everywhere once more.
 */
public final class Planner {

    private final Centre centre;
    private final PlanOptions options;
    private final EnvironmentMode mode;
    private final GroupSize size;
    private final Patience patience;
    private final RuinCounts counts = new RuinCounts();
    private final SplittableRandom seeds;
    private volatile Schedule schedule;
    private volatile boolean isCancelled;
    private volatile int presentStage;
    private volatile List<GroupSearch> searches = List.of();
    private volatile PlanProgress aside = PlanProgress.nothing(0);

    public Planner(Directory directory, TravelTimes times, PlanOptions options) {
        this(directory, times, options, GroupSize.MEASURED, EnvironmentMode.PHASE_ASSERT);
    }

    /** With groups of other sizes, and Timefold checking itself as closely as the mode says. */
    Planner(Directory directory, TravelTimes times, PlanOptions options, GroupSize size, EnvironmentMode mode) {
        Roster start = options.start();
        centre = new Centre(directory, times, start == null ? List.of() : start.extraTalks());
        this.options = options;
        this.mode = mode;
        this.size = size;
        seeds = new SplittableRandom(options.seed());
        patience = new Patience(centre.supporters().size(), options.threads());
        schedule = schedule(options.start() != null, patience.first());
    }

    /** Ends {@link #plan} soon, from another thread; it then returns the best roster so far. */
    public void cancel() {
        isCancelled = true;
    }

    /** How far {@link #plan} is, asked from another thread. Takes time in proportion to the centre. */
    public PlanProgress progress() {
        double share = options.isOpenEnded() ? 0 : schedule.share(presentStage);
        PlanProgress progress = PlanProgress.nothing(share).plus(aside);
        for (GroupSearch search : searches) {
            progress = progress.plus(PlanProgress.of(search.best()));
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
        searches.forEach(search -> PartPlans.merge(search.best(), draft));
        return draft.roster(null);
    }

    /** The best roster found, with the score the constraint streams give it. */
    public Roster plan() {
        Draft draft = options.start() == null ? new Draft(centre) : admitted(centre, options.start());
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
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
    private Schedule schedule(boolean isWarm, Duration time) {
        PlanOptions limited = options.isOpenEnded() ? options.withTime(time) : options;
        int supporters = centre.supporters().size();
        return isWarm
                ? Schedule.warm(supporters, limited, size, counts)
                : Schedule.cold(supporters, limited, size, counts);
    }

    private void search(Draft draft, ExecutorService threads) {
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
        Facts facts = FactsBuilder.build(whole(draft));
        Sketch sketch = SketchBook.copy(PartPlans.of(draft, facts));
        Construction.fill(sketch);
        PartPlans.merge(SketchBook.plan(sketch), draft);
        Roster swept =
                new FinishingSweep(centre.directory(), centre.times(), draft.roster(null)).sweep(() -> isCancelled);
        Draft last = Draft.of(centre, swept);
        WeekPlan plan = new PlanSolver(mode, better -> {}).score(PartPlans.of(last, facts));
        return last.roster(String.valueOf(plan.score()));
    }

    /** What a roster has, without what would break a rule. */
    public static Draft admitted(Centre centre, Roster start) {
        Draft draft = Draft.of(centre, start);
        Facts facts = FactsBuilder.build(whole(draft));
        List<Wish> wishes = new ArrayList<>();
        for (Job job : facts.jobs()) {
            Place place = draft.place(job.index());
            int shift = place == null ? -1 : facts.shift(place.supporter(), place.day());
            if (place != null && shift >= 0) {
                wishes.add(new Wish(job, facts.shifts().get(shift), place.start()));
            }
        }
        PartPlans.merge(SketchBook.plan(Admission.grant(facts, wishes)), draft);
        return draft;
    }

    /** All of a draft as one part. */
    public static Part whole(Draft draft) {
        List<Integer> everybody =
                IntStream.range(0, draft.centre().supporters().size()).boxed().toList();
        return new Division(draft, List.of(everybody), new SplittableRandom(0))
                .parts()
                .get(0);
    }

    private void improve(Draft draft, int stage, ExecutorService threads) {
        SplittableRandom random = seeds.split();
        Division division = new Division(draft, Grouping.of(draft, schedule.groups(stage), random), random);
        List<Callable<WeekPlan>> parts = new ArrayList<>();
        division.parts().forEach(part -> parts.add(() -> PartPlans.of(draft, part)));
        List<GroupSearch> now = new ArrayList<>();
        for (WeekPlan start : results(parts, threads)) {
            now.add(new GroupSearch(start, schedule.copies(stage), random.nextLong(), mode));
        }
        aside = PlanProgress.of(PartPlans.of(draft, division.leftAside()));
        searches = now;
        results(runs(now, stage), threads);
        now.forEach(search -> PartPlans.merge(search.best(), draft));
    }

    private List<Callable<WeekPlan>> runs(List<GroupSearch> groups, int stage) {
        double visits = groups.stream().mapToInt(GroupSearch::visits).sum();
        List<Callable<WeekPlan>> runs = new ArrayList<>();
        for (GroupSearch group : groups) {
            boolean isRepair = schedule.mayRepair(stage) && group.needsRepair();
            for (int c = 0; c < schedule.copies(stage); c++) {
                int copy = c;
                int number = runs.size();
                double share = group.visits() / visits;
                runs.add(() -> group.run(schedule.order(stage, number, share, isRepair, () -> isCancelled), copy));
            }
        }
        return runs;
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
