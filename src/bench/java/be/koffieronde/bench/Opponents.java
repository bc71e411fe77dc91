package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.bench.PublishedCase.Form;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Start of the measurements against others; docs/benchmarks.md says how to read what they print. */
@Command(
        name = "opponents",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Measures the planner against others, on the same problems in the same time.")
public final class Opponents {

    private static final String SIZES = "Sizes of the generated centres. Else ${DEFAULT-VALUE}.";

    @Spec
    private CommandSpec spec;

    private Opponents() {
        spec = CommandSpec.create();
    }

    /** Ends with 0, or with 2 if a file or an option cannot be used. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        CommandLine commandLine = new CommandLine(new Opponents());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof InvalidInputException input) {
                input.lines().forEach(fault -> command.getErr().println("error: " + fault));
                return CommandLine.ExitCode.USAGE;
            }
            throw failure;
        });
        System.exit(commandLine.execute(args.length == 0 ? new String[] {"--help"} : args));
    }

    @Command(description = "Ours, stock Timefold, OR-Tools routing, jsprit and a week made by hand, on problem files.")
    void contest(
            @Option(names = "--seconds", defaultValue = "60", description = "Time for each roster. Else 60.")
                    int seconds,
            @Mixin Conditions conditions,
            @Parameters(arity = "1..*", paramLabel = "PROBLEM") List<Path> problems) {
        Effort effort = new Effort(Duration.ofSeconds(seconds), 0, conditions.threads());
        print(new Contest(effort, conditions.seeds()).meet(problems, conditions.workshop(out())));
    }

    @Command(description = "The gap to CP-SAT's bound, for weeks of one supporter.")
    void gap(
            @Option(names = "--seconds", defaultValue = "5", description = "Time for the planner. Else 5.") int seconds,
            @Option(names = "--prove", defaultValue = "60", description = "Seconds for CP-SAT. Else 60.") int proof,
            @Option(names = "--weeks", defaultValue = "20", description = "How many to be proved. Else 20.") int weeks,
            @Mixin Conditions conditions) {
        GapToOptimum gap = new GapToOptimum(seconds, proof, conditions.seed(), conditions.threads());
        print(gap.measure(weeks, conditions.workshop(out())));
    }

    @Command(description = "Cost for each supporter, time and memory as centres grow.")
    void growth(
            @Mixin PaceOptions pace,
            @Option(names = "--supporters", split = ",", defaultValue = "5,20,60,200,500,2000", description = SIZES)
                    List<Integer> centres,
            @Mixin Conditions conditions) {
        Growth growth = new Growth(pace.pace(), conditions.threads(), conditions.seed());
        print(growth.measure(centres, conditions.workshop(out())));
    }

    @Command(description = "What a large centre costs above its regions, planned alone for longer.")
    void parts(
            @Mixin PaceOptions pace,
            @Option(names = "--supporters", defaultValue = "500", description = "In the centre. Else 500.") int centre,
            @Option(names = "--most", defaultValue = "60", description = "Supporters in a region. Else 60.") int most,
            @Option(names = "--times", defaultValue = "4", description = "As long for regions. Else 4.") int times,
            @Mixin Conditions conditions) {
        Parts parts = new Parts(pace.pace(), times, most, conditions.threads(), conditions.seed());
        print(parts.measure(centre, conditions.workshop(out())));
    }

    @Command(description = "What more threads give in the same time.")
    void threads(
            @Option(names = "--seconds", defaultValue = "60", description = "Time for each roster. Else 60.")
                    int seconds,
            @Option(names = "--counts", split = ",", defaultValue = "1,2,4", description = "Threads. Else 1,2,4.")
                    List<Integer> counts,
            @Option(names = "--supporters", split = ",", defaultValue = "20,200", description = SIZES)
                    List<Integer> centres,
            @Mixin Conditions conditions) {
        Threads threads = new Threads(Duration.ofSeconds(seconds), counts, conditions.seeds());
        print(threads.measure(centres, conditions.workshop(out())));
    }

    @Command(name = "long", description = "How far short runs stay behind the best of long ones.")
    void longRun(
            @Option(names = "--seconds", defaultValue = "60", description = "Of short runs. Else 60.") int seconds,
            @Option(names = "--long", defaultValue = "600", description = "Of long runs. Else 600.") int longSeconds,
            @Option(names = "--supporters", split = ",", defaultValue = "60", description = SIZES)
                    List<Integer> centres,
            @Mixin Conditions conditions) {
        LongRun longRun = new LongRun(
                Duration.ofSeconds(seconds), Duration.ofSeconds(longSeconds), conditions.threads(), conditions.seeds());
        print(longRun.measure(centres, conditions.workshop(out())));
    }

    @Command(description = "Published instances: what is left out, and the gap to the best known.")
    void published(
            @Option(names = "--time", defaultValue = "60", description = "Seconds for each roster. Else 60.") int time,
            @Option(names = "--moves", defaultValue = "0", description = "Moves for each roster, in place of a time.")
                    long moves,
            @Option(
                            names = "--vehicles",
                            description =
                                    "Else as many as the .sol beside has routes, else as the file says; TOPTW: 1.")
                    @Nullable
                    Integer vehicles,
            @Option(
                            names = "--factor",
                            description = "Minutes for a unit of time. Else as many as fit the day into 24 hours.")
                    @Nullable
                    Double factor,
            @Mixin BestKnown best,
            @Mixin Conditions conditions,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Instances, problems, or folders of them.")
                    List<Path> files) {
        Workshop workshop = conditions.workshop(out());
        List<PublishedCase> cases = Published.files(files).stream()
                .map(file -> PublishedCase.of(file, new Form(vehicles, factor), workshop))
                .toList();
        Published published = new Published(Duration.ofSeconds(time), moves, conditions.threads(), conditions.seeds());
        print(published.measure(Published.known(cases, best.all()), workshop));
    }

    @Command(description = "Whether pupils lose minutes when another rule costs a hundred times as much.")
    void dear(
            @Option(names = "--time", defaultValue = "60", description = "Seconds for each roster. Else 60.") int time,
            @Option(names = "--supporters", defaultValue = "20", description = "In generated centres. Else 20.")
                    int supporters,
            @Option(
                            names = "--centres",
                            split = ",",
                            defaultValue = "2,3,4",
                            description = "Seeds of these. Else 2,3,4.")
                    List<Long> centres,
            @Mixin Conditions conditions,
            @Parameters(arity = "0..*", paramLabel = "PROBLEM", description = "Else problems/limburg.json.")
                    List<Path> problems) {
        Workshop workshop = conditions.workshop(out());
        List<Path> all = new ArrayList<>(
                problems == null || problems.isEmpty() ? List.of(Path.of("problems", "limburg.json")) : problems);
        centres.forEach(seed -> all.add(workshop.centre(supporters, seed)));
        print(new DearWeights(effort(time, conditions), conditions.seeds()).measure(all, workshop));
    }

    @Command(description = "What is lost in centres with a third more demand than hours, or another share.")
    void overfull(
            @Option(names = "--time", defaultValue = "60", description = "Seconds for each roster. Else 60.") int time,
            @Option(names = "--supporters", split = ",", defaultValue = "20", description = SIZES) List<Integer> sizes,
            @Option(names = "--percent", defaultValue = "133", description = "Demand in weekly hours. Else 133.")
                    int percent,
            @Option(names = "--centres", split = ",", defaultValue = "1", description = "Seeds of these. Else 1.")
                    List<Long> centres,
            @Mixin Conditions conditions) {
        Overfull overfull = new Overfull(effort(time, conditions), percent, conditions.seeds());
        print(overfull.measure(sizes, centres, conditions.workshop(out())));
    }

    @Command(
            name = "least-loss",
            description = "The gap to the least loss, proved by CP-SAT, in overfull weeks of five.")
    void leastLoss(
            @Option(names = "--time", defaultValue = "60", description = "Seconds for each roster. Else 60.") int time,
            @Option(names = "--prove", defaultValue = "120", description = "Seconds for CP-SAT. Else 120.") int proof,
            @Option(names = "--weeks", defaultValue = "10", description = "How many to be proved. Else 10.") int weeks,
            @Mixin Conditions conditions) {
        LeastLoss leastLoss = new LeastLoss(effort(time, conditions), proof, conditions.seeds());
        print(leastLoss.measure(weeks, conditions.workshop(out())));
    }

    @Command(description = "A year of a centre that lives, by plan, replan and the logs alone.")
    void year(
            @Option(names = "--seconds", defaultValue = "2", description = "For each planning. Else 2.") int seconds,
            @Option(names = "--moves", defaultValue = "0", description = "For each planning, in place of a time.")
                    long moves,
            @Option(names = "--supporters", defaultValue = "20", description = "In the centre. Else 20.")
                    int supporters,
            @Option(names = "--weeks", defaultValue = "36", description = "Of school, 36 at most. Else 36.") int weeks,
            @Mixin Conditions conditions) {
        Duration time = moves > 0 ? null : Duration.ofSeconds(seconds);
        Year year = new Year(
                new be.koffieronde.app.plan.Effort(time, moves, conditions.seed(), conditions.threads()),
                supporters,
                conditions.seed(),
                conditions.workshop(out()));
        print(year.measure(weeks));
    }

    private static Effort effort(int seconds, Conditions conditions) {
        return new Effort(Duration.ofSeconds(seconds), 0, conditions.threads());
    }

    @Command(description = "All of it, one after the other, with a summary; goes on where it was ended.")
    void all(
            @Option(names = "--quick", description = "Only as much as shows that it works.") boolean quick,
            @Mixin Conditions conditions) {
        new AllMeasurements(new Scale(quick, conditions.threads(), conditions.seeds()), conditions.workshop(out()))
                .run();
    }

    private void print(ResultTable table) {
        table.lines().forEach(out()::println);
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
