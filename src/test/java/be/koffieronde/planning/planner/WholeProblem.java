package be.koffieronde.planning.planner;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import be.koffieronde.TestCentre;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.data.ProblemCompiler;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Ties;
import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.Stop;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.Weights;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A problem with what it takes to plan it as one part and to have the outcome judged. */
public record WholeProblem(Directory directory, TravelTimes travel, List<Agreed> agreed) {

    public WholeProblem(Directory directory, TravelTimes travel) {
        this(directory, travel, List.of());
    }

    public static WholeProblem of(TestCentre centre) {
        return new WholeProblem(centre.directory(), TestCentre.travel());
    }

    static WholeProblem of(Problem problem) {
        return new WholeProblem(new Directory(problem), TravelTables.of(problem));
    }

    public static WholeProblem generated(int supporters, int weeks, long seed) {
        return of(Generator.generate(
                GeneratorSettings.of(supporters, seed).withCalendar(GeneratorSettings.FIRST_DAY, weeks)));
    }

    /** One week in which nothing happens that was not there when the contract began. */
    static WholeProblem generatedWithoutLife(int supporters, long seed) {
        return of(Generator.generate(GeneratorSettings.of(supporters, seed)
                .withCalendar(GeneratorSettings.FIRST_DAY, 1)
                .withoutLife()));
    }

    /** The problem of a conformance vector. */
    public static WholeProblem vector(String name) {
        return of(ProblemFile.read(vectorFile(name)));
    }

    /** The roster of a conformance vector. */
    static Roster vectorRoster(String name) {
        return RosterFile.read(vectorFile(name));
    }

    private static Path vectorFile(String name) {
        URL file = Objects.requireNonNull(WholeProblem.class.getResource("/vectors/" + name + ".json"));
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with points of its own for some rules. */
    public WholeProblem weighing(Map<Rule, Integer> points) {
        Problem weighed = directory.problem().withWeights(new Weights(points));
        return new WholeProblem(new Directory(weighed), travel, agreed);
    }

    /** The same with some points more. */
    public WholeProblem weighing(Rule rule, int points) {
        Map<Rule, Integer> all = new HashMap<>(directory.problem().weights().overrides());
        all.put(rule, points);
        return weighing(all);
    }

    /** The same, of which people have been told this. */
    public WholeProblem agreeing(List<Agreed> told) {
        return new WholeProblem(directory, travel, told);
    }

    /** The same planned for fixed slots. */
    public WholeProblem structural() {
        return new WholeProblem(new Directory(directory.problem().structural()), travel, agreed);
    }

    /** One that divides the centre into groups of that size. */
    Planner planner(PlanOptions options, GroupSize size) {
        return planner(options, size, new PlanSolver());
    }

    Planner planner(PlanOptions options, GroupSize size, EnvironmentMode mode) {
        return planner(options, size, new PlanSolver(mode));
    }

    private Planner planner(PlanOptions options, GroupSize size, PlanSolver solver) {
        boolean isFromNothing = options.start() == null && !agreed.isEmpty();
        return new Planner(directory, travel, isFromNothing ? options.startingFrom(nothing()) : options, size, solver);
    }

    /** A roster in which nothing is planned, with what was agreed. */
    private Roster nothing() {
        List<String> all = Visits.of(directory).stream().map(Visit::id).toList();
        return new Roster(directory.problem().name(), null, List.of(), all).agreeing(agreed);
    }

    public ProblemData data(Map<String, Integer> pins) {
        return ProblemCompiler.build(new Part(
                directory,
                travel,
                directory.problem().supporters(),
                Visits.of(directory),
                Ties.ofAll(
                        pins, agreed.stream().collect(Collectors.toMap(Agreed::id, Function.identity())), Set.of())));
    }

    public ProblemData data() {
        return data(Map.of());
    }

    /** What the referee says of a plan with the times it has. */
    public Verdict judge(PlanSolution plan) {
        return judge(roster(plan));
    }

    public Verdict judge(Roster roster) {
        return new Referee(directory, travel).judge(roster);
    }

    public Roster roster(PlanSolution plan) {
        return new Roster(
                directory.problem().name(),
                null,
                plan.rounds().stream()
                        .filter(round -> !round.stops().isEmpty())
                        .map(round -> round(round.timed()))
                        .toList(),
                plan.stops().stream()
                        .filter(stop -> !stop.isPlanned())
                        .map(Stop::toString)
                        .toList(),
                List.of(),
                false,
                agreed);
    }

    private RosterRound round(TimedRound round) {
        return new RosterRound(
                directory.problem().supporters().get(round.shift().supporter()).id(),
                directory.problem().calendar().date(round.shift().day()),
                IntStream.range(0, round.jobs().length)
                        .mapToObj(k -> planned(round.jobs()[k], round.starts()[k]))
                        .toList());
    }

    private static PlannedVisit planned(Job job, int start) {
        return new PlannedVisit(job.visit().id(), start, start + job.minutes(), job.isPinned());
    }
}
