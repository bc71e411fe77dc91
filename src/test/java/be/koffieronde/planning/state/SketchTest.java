package be.koffieronde.planning.state;

import static be.koffieronde.planning.data.Job.NOBODY;
import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.planner.BusyCentre;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.ruin.Nearness;
import be.koffieronde.planning.ruin.Removal;
import be.koffieronde.planning.ruin.Ruins;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.search.Recreate;
import be.koffieronde.planning.timefold.StreamScore;
import be.koffieronde.problem.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a sketch, its sums are those of the constraint streams, and undoing brings everything back. */
class SketchTest {

    private static final int TRIES = 150;

    static Stream<Named<WholeProblem>> problems() {
        return Stream.concat(LivingProblems.all(), older());
    }

    private static Stream<Named<WholeProblem>> older() {
        return Stream.of(
                Named.of("busy", BusyCentre.problem()),
                Named.of("small", WholeProblem.vector("small")),
                Named.of("6 supporters", WholeProblem.generated(6, 1, 11)),
                Named.of("5 supporters, 3 weeks", WholeProblem.generated(5, 3, 12)),
                Named.of("structural busy", BusyCentre.problem().structural()),
                Named.of(
                        "structural 5 supporters, 4 weeks",
                        WholeProblem.generated(5, 4, 13).structural()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void nothing_planned_costs_what_the_streams_say(WholeProblem problem) {
        assertSumsAreThoseOfTheStreams(new Sketch(problem.data()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void construction_breaks_no_hard_rule_and_its_sums_are_those_of_the_streams(WholeProblem problem) {
        assertIsLegalWithTheSumsOfTheStreams(filled(problem));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void ruin_and_recreate_breaks_no_hard_rule_and_its_sums_are_those_of_the_streams(WholeProblem problem) {
        Sketch sketch = filled(problem);
        Rebuilding rebuilding = new Rebuilding(sketch, 21);
        for (int n = 0; n < TRIES; n++) {
            sketch.begin();
            rebuilding.rebuild();
            if (sketch.isBroken()) {
                sketch.undo();
            }
            assertIsLegalWithTheSumsOfTheStreams(sketch);
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void inserting_anywhere_and_removing_keeps_the_sums_of_the_streams(WholeProblem problem) {
        Sketch sketch = new Sketch(problem.data());
        Random random = new Random(22);
        for (int n = 0; n < 10 * TRIES; n++) {
            changeSomething(sketch, random);
            if (n % 10 == 0) {
                assertSumsAreThoseOfTheStreams(sketch);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void inserting_costs_what_it_was_said_to_cost(WholeProblem problem) {
        Sketch sketch = filled(problem);
        Random random = new Random(23);
        for (int n = 0; n < 10 * TRIES; n++) {
            Job job = any(sketch.data().jobs(), random);
            if (sketch.isPlanned(job)) {
                sketch.remove(job);
            }
            SketchRound round = anyRound(sketch, random);
            long cost = sketch.insertion().cost(job, round, IMPOSSIBLE);
            long before = sketch.soft();
            if (cost < IMPOSSIBLE) {
                sketch.insert(
                        job,
                        round,
                        sketch.insertion().position(),
                        sketch.insertion().hold());
                assertThat(sketch.soft() - before).isEqualTo(cost - job.loss().soft());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void undo_brings_back_order_starts_holds_and_sums(WholeProblem problem) {
        Sketch sketch = filled(problem);
        Rebuilding rebuilding = new Rebuilding(sketch, 24);
        Random random = new Random(25);
        for (int n = 0; n < TRIES; n++) {
            sketch.begin();
            List<String> before = state(sketch);
            rebuilding.rebuild();
            IntStream.range(0, 5).forEach(change -> changeSomething(sketch, random));
            sketch.undo();
            assertThat(state(sketch)).isEqualTo(before);
            keepAnother(sketch, rebuilding);
        }
        assertIsLegalWithTheSumsOfTheStreams(sketch);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void changes_are_since_the_beginning(WholeProblem problem) {
        Sketch sketch = filled(problem);
        long medium = sketch.medium();
        long soft = sketch.soft();
        new Rebuilding(sketch, 26).rebuild();

        assertThat(sketch.mediumChange()).isEqualTo(sketch.medium() - medium);
        assertThat(sketch.softChange()).isEqualTo(sketch.soft() - soft);
    }

    private static Sketch filled(WholeProblem problem) {
        Sketch sketch = new Sketch(problem.data());
        Construction.fill(sketch);
        sketch.begin();
        return sketch;
    }

    private static void keepAnother(Sketch sketch, Rebuilding rebuilding) {
        rebuilding.rebuild();
        if (sketch.isBroken()) {
            sketch.undo();
        }
    }

    /** Takes a visit out, or puts one where a round of anybody's can take it, or lets a round's visits go. */
    private static void changeSomething(Sketch sketch, Random random) {
        Job job = any(sketch.data().jobs(), random);
        SketchRound round = anyRound(sketch, random);
        if (sketch.isPlanned(job) && random.nextInt(3) == 0) {
            sketch.remove(job);
        } else if (mayGoTo(job, round, sketch) && sketch.insertion().cost(job, round, IMPOSSIBLE) < IMPOSSIBLE) {
            sketch.insert(
                    job,
                    round,
                    sketch.insertion().position(),
                    sketch.insertion().hold());
        } else {
            sketch.release(round);
        }
    }

    /** A sketch relies on its users for one thing: the sessions of a need have one holder. */
    private static boolean mayGoTo(Job job, SketchRound round, Sketch sketch) {
        int holder = job.need() < 0 ? NOBODY : sketch.holder(job.need());
        return !sketch.isPlanned(job)
                && (holder == NOBODY || holder == round.shift.supporter() || job.isStandIn(round.shift));
    }

    private static SketchRound anyRound(Sketch sketch, Random random) {
        return sketch.round(random.nextInt(sketch.data().shifts().size()));
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static void assertIsLegalWithTheSumsOfTheStreams(Sketch sketch) {
        assertThat(StreamScore.total(SketchedPlan.of(sketch)))
                .isEqualTo(new Score(0, -sketch.medium(), -sketch.soft()));
    }

    private static void assertSumsAreThoseOfTheStreams(Sketch sketch) {
        Score score = StreamScore.total(SketchedPlan.of(sketch));
        assertThat(new Score(0, score.medium(), score.soft()))
                .isEqualTo(new Score(0, -sketch.medium(), -sketch.soft()));
    }

    private static List<String> state(Sketch sketch) {
        ProblemData data = sketch.data();
        return Stream.of(
                        Stream.of("%d medium, %d soft".formatted(sketch.medium(), sketch.soft())),
                        data.shifts().stream().map(shift -> state(sketch.round(shift.index()))),
                        data.shifts().stream().map(shift -> "worked " + sketch.worked(shift.contract())),
                        data.jobs().stream().map(job -> job.visit().id() + " in " + place(sketch, job)),
                        data.needs().stream().map(need -> "held by " + sketch.holder(need.index())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String state(SketchRound round) {
        return "%s held %s start %s over %s due %s, %d soft, %d worked, %d waiting, legal: %s"
                .formatted(
                        Stream.of(round.jobs)
                                .limit(round.size)
                                .map(job -> job.visit().id())
                                .toList(),
                        numbers(round.holds, round.size),
                        numbers(round.starts, round.size),
                        numbers(round.slack.earliestEnd, round.size),
                        numbers(round.slack.latestStart, round.size),
                        round.soft,
                        round.share.worked,
                        round.waiting,
                        round.legal);
    }

    private static int place(Sketch sketch, Job job) {
        return sketch.isPlanned(job) ? sketch.roundOf(job).index() : -1;
    }

    private static List<Integer> numbers(int[] values, int size) {
        return Arrays.stream(values, 0, size).boxed().toList();
    }

    /** Ruin and recreate on a sketch, whatever it costs. */
    private static final class Rebuilding {

        private final Removal removal;
        private final Ruins ruins;
        private final Recreate recreate;

        Rebuilding(Sketch sketch, long seed) {
            Random random = new Random(seed);
            Nearness nearness = new Nearness(sketch.data());
            removal = new Removal(sketch, random);
            ruins = new Ruins(removal, nearness, random);
            recreate = Recreate.nearby(sketch, nearness, random);
        }

        void rebuild() {
            ruins.ruin();
            removal.needs().forEach(recreate::plan);
            removal.visits().forEach(recreate::plan);
        }
    }
}
