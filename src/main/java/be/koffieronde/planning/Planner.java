package be.koffieronde.planning;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import be.koffieronde.planning.Admission.Wish;
import be.koffieronde.planning.Draft.Place;
import be.koffieronde.planning.FactsBuilder.Part;
import be.koffieronde.planning.Schedule.GroupSize;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
    private final Schedule schedule;
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
        schedule = new Schedule(centre.supporters().size(), options, size);
    }

    /** Ends {@link #plan} soon, from another thread; it then returns the best roster so far. */
    public void cancel() {
        isCancelled = true;
    }

    /** How far {@link #plan} is, asked from another thread. Takes time in proportion to the centre. */
    public PlanProgress progress() {
        PlanProgress progress =
                PlanProgress.nothing(schedule.share(presentStage)).plus(aside);
        for (GroupSearch search : searches) {
            progress = progress.plus(PlanProgress.of(search.best()));
        }
        return progress;
    }

    /** The best roster so far, asked from another thread; it claims no score. Costs as much as {@link #progress}. */
    public Roster soFar() {
        Draft draft = new Draft(centre);
        searches.forEach(search -> PartPlans.merge(search.best(), draft));
        return draft.roster(null);
    }

    /** The best roster found, with the score the constraint streams give it. */
    public Roster plan() {
        Draft draft = options.start() == null ? new Draft(centre) : admitted(options.start());
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            for (int stage = 0; stage < schedule.stages() && !isCancelled; stage++) {
                presentStage = stage;
                improve(draft, stage, threads);
            }
        } finally {
            threads.shutdown();
        }
        return finished(draft);
    }

    private Roster finished(Draft draft) {
        WeekPlan filled = new PlanSolver(mode, plan -> {}).fill(PartPlans.of(draft, whole(draft)));
        PartPlans.merge(filled, draft);
        Roster roster = draft.roster(String.valueOf(filled.score()));
        Roster swept = new FinishingSweep(centre, roster).sweep(() -> isCancelled);
        return swept.equals(roster) ? roster : scored(swept);
    }

    private Roster scored(Roster roster) {
        Draft draft = Draft.of(centre, roster);
        WeekPlan plan = new PlanSolver(mode, better -> {}).score(PartPlans.of(draft, whole(draft)));
        return draft.roster(String.valueOf(plan.score()));
    }

    private Draft admitted(Roster start) {
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
    static Part whole(Draft draft) {
        List<Integer> everybody =
                IntStream.range(0, draft.centre().supporters().size()).boxed().toList();
        return new Division(draft, List.of(everybody), new SplittableRandom(0))
                .parts()
                .get(0);
    }

    private void improve(Draft draft, int stage, ExecutorService threads) {
        SplittableRandom random = new SplittableRandom(options.seed() * 1_000_003 + stage);
        List<List<Integer>> groups = Grouping.of(draft, schedule.groups(stage), random);
        List<GroupSearch> now = new ArrayList<>();
        Division division = new Division(draft, groups, random);
        for (Part part : division.parts()) {
            now.add(new GroupSearch(PartPlans.of(draft, part), schedule.copies(stage), random.nextLong(), mode));
        }
        aside = PlanProgress.of(PartPlans.of(draft, division.leftAside()));
        searches = now;
        double visits = now.stream().mapToInt(GroupSearch::visits).sum();
        List<Future<?>> running = new ArrayList<>();
        for (GroupSearch search : now) {
            for (int c = 0; c < schedule.copies(stage); c++) {
                int copy = c;
                int number = running.size();
                double share = search.visits() / visits;
                running.add(threads.submit(
                        () -> search.run(schedule.order(stage, number, share, () -> isCancelled), copy)));
            }
        }
        running.forEach(Planner::await);
        now.forEach(search -> PartPlans.merge(search.best(), draft));
    }

    private static void await(Future<?> search) {
        try {
            search.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("A search was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search failed.", e.getCause());
        }
    }
}
