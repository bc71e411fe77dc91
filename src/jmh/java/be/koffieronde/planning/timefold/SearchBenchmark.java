package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.benchmark.WholePlan;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.ruin.Nearness;
import be.koffieronde.planning.ruin.Removal;
import be.koffieronde.planning.ruin.Ruins;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.search.Recreate;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import be.koffieronde.planning.timefold.ReplaceRoundsMove.Change;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.travel.TravelTables;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the search does all the time, in a filled week of 20 supporters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SearchBenchmark {

    private Sketch sketch;
    private Removal removal;
    private Ruins ruins;
    private Recreate recreate;
    private List<Job> jobs;
    private int next;

    private InnerScoreDirector<PlanSolution, ?> director;
    private ReplaceRoundsMove there;
    private ReplaceRoundsMove back;
    private boolean isThere;

    /** Fills a week, and looks for a move that changes it. */
    @Setup
    public void fill() {
        Problem problem = Generator.generate(GeneratorSettings.of(20, 1));
        Directory directory = new Directory(problem);
        Sketch filled = SketchBook.copy(WholePlan.unplanned(directory, TravelTables.of(problem)));
        Construction.fill(filled);
        PlanSolution plan = SketchBook.plan(filled);
        director = director(plan);
        sketch = SketchBook.copy(plan);
        Random random = new Random(1);
        Nearness nearness = new Nearness(plan.data());
        removal = new Removal(sketch, random);
        ruins = new Ruins(removal, nearness, random);
        recreate = Recreate.nearby(sketch, nearness, random);
        jobs = plan.data().jobs();
        findMove();
    }

    private void findMove() {
        PlanSolution plan = director.getWorkingSolution();
        do {
            ruinAndRecreate();
            there = SketchBook.move(plan, sketch);
            sketch.undo();
        } while (!there.isReal());
        back = new ReplaceRoundsMove(plan.rounds().stream()
                .filter(there.getPlanningEntities()::contains)
                .map(round -> new Change(round, List.copyOf(round.stops()), round.holds()))
                .toList());
    }

    private void ruinAndRecreate() {
        sketch.begin();
        ruins.ruin();
        removal.needs().forEach(recreate::plan);
        removal.visits().forEach(recreate::plan);
    }

    /** Finds the cheapest place for a visit in one round, for all visits and rounds in turn. */
    @Benchmark
    public long insertion() {
        next++;
        Job job = jobs.get(next % jobs.size());
        SketchRound round = sketch.round(next % sketch.data().shifts().size());
        return sketch.insertion().cost(job, round, Sketch.IMPOSSIBLE);
    }

    /** Tries a package move on the sketch and takes it back. */
    @Benchmark
    public long packageMove() {
        ruinAndRecreate();
        long change = sketch.softChange();
        sketch.undo();
        return change;
    }

    /** Has the constraint streams score a package move, there or back. */
    @Benchmark
    public Object score() {
        ReplaceRoundsMove move = isThere ? back : there;
        isThere = !isThere;
        move.doMoveOnGenuineVariables(director);
        director.triggerVariableListeners();
        return director.calculateScore();
    }

    private static InnerScoreDirector<PlanSolution, ?> director(PlanSolution plan) {
        SolverFactory<PlanSolution> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(Round.class, Stop.class)
                .withConstraintProviderClass(RosterConstraints.class));
        InnerScoreDirector<PlanSolution, ?> director = ((DefaultSolverFactory<PlanSolution>) factory)
                .getScoreDirectorFactory()
                .buildScoreDirector();
        director.setWorkingSolution(plan);
        return director;
    }
}
