package be.koffieronde.app;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.PlanOptions;
import be.koffieronde.planning.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question after another about the talks of a whole centre, each with another supporter or partner. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class CoffeeBenchmark {

    private static final int STEP = 7919;

    @Param("500")
    private int supporters;

    private CoffeeAdvisor advisor;
    private List<TalkQuestion> questions;
    private int next;

    /** A generated week, planned with few moves: what counts is that the rounds are full. */
    @Setup
    public void plan() {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, 1));
        Directory directory = new Directory(problem);
        TravelTimes times = TravelTables.of(problem);
        Roster roster = new Planner(directory, times, PlanOptions.ofMoves(supporters, 1, 1)).plan();
        advisor = new CoffeeAdvisor(directory, times, roster);
        questions = new ArrayList<>();
        problem.supporters().forEach(supporter -> advisor.outlook(supporter.id(), null).stream()
                .map(TalkOutlook::partner)
                .forEach(partner -> questions.add(new TalkQuestion(supporter.id(), partner, null, false))));
    }

    /** Free and shifted starts, and the reasons; moved visits where there are none. */
    @Benchmark
    public TalkAnswer ask() {
        return advisor.ask(question(false));
    }

    /** The same with moved visits in any case. */
    @Benchmark
    public TalkAnswer askForMore() {
        return advisor.ask(question(true));
    }

    private TalkQuestion question(boolean more) {
        next = (next + STEP) % questions.size();
        TalkQuestion question = questions.get(next);
        return new TalkQuestion(question.supporter(), question.partner(), null, more);
    }
}
