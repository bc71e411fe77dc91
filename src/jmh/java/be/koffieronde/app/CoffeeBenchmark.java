package be.koffieronde.app;

import be.koffieronde.app.talks.CoffeeAdvisor;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.TalkAnswer;
import java.nio.file.Path;
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

/**
 * One question after another about the talks of a centre, each with another supporter or partner. Files to ask about are made
 * as docs/benchmarks.md says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class CoffeeBenchmark {

    private static final int STEP = 7919;

    @Param("local/five-hundred.json")
    private String problem;

    @Param("local/five-hundred.roster.json")
    private String roster;

    private CoffeeAdvisor advisor;
    private List<TalkQuestion> questions;
    private int next;

    /** Every supporter with every partner of their pupils. */
    @Setup
    public void read() {
        ProblemInput input = ProblemInput.read(Path.of(problem));
        advisor = new CoffeeAdvisor(input.directory(), input.travel(), RosterFile.read(Path.of(roster)));
        questions = new ArrayList<>();
        for (Supporter supporter : input.directory().problem().supporters()) {
            advisor.outlook(supporter.id(), null).stream()
                    .map(partner -> new TalkQuestion(supporter.id(), partner.partner(), null, false))
                    .forEach(questions::add);
        }
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
