package be.koffieronde.planning.state;

import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.timefold.PlanFixture;
import be.koffieronde.problem.time.Clock;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a sketch holds a visit back. Sessions of 50 min at De Brug, 12 min from An's home and 30 from Bo's. */
class SketchHoldsTest {

    private static final String MONDAY = "2026-11-23";

    private final TestCentre centre = new TestCentre();

    @ParameterizedTest
    @CsvSource({"09:00-09:50, 09:50", "08:49-09:00, 09:00", "08:30-08:50, 09:00", "10:00-11:00, 09:00"})
    void a_visit_waits_until_its_class_is_free(String taken, String start) {
        session("a", need -> need.when(TestWindows.everyDay("09:00-12:00")));
        Sketch sketch = new Sketch(new PlanFixture(centre)
                .bookedElsewhere("class/3A", MONDAY, taken)
                .build()
                .data());
        insert(sketch, 0, 0);

        assertThat(start(sketch, 0)).isEqualTo(start);
    }

    @Test
    void a_visit_whose_class_is_never_free_fits_nowhere() {
        session("a", need -> need.when(TestWindows.everyDay("09:00-12:00")));
        Sketch sketch = new Sketch(new PlanFixture(centre)
                .bookedElsewhere("class/3A", MONDAY, "09:30-11:11")
                .build()
                .data());

        assertThat(sketch.insertion().cost(job(sketch, 0), monday(sketch, 0), IMPOSSIBLE))
                .isEqualTo(IMPOSSIBLE);
    }

    @Test
    void a_visit_waits_for_a_classmate_in_another_round_and_is_let_go_when_that_one_leaves() {
        session("a", need -> {});
        session("b", need -> {});
        Sketch sketch = sketch();
        insert(sketch, 0, 0);
        insert(sketch, 1, 1);
        assertThat(start(sketch, 1)).isEqualTo("08:50");

        sketch.remove(job(sketch, 0));
        assertThat(start(sketch, 1)).isEqualTo("08:50");
        sketch.release(monday(sketch, 1));
        assertThat(start(sketch, 1)).isEqualTo("08:00");
    }

    @Test
    void a_visit_is_held_for_a_preferred_time_that_costs_nothing() {
        session("a", need -> need.preferred(TestWindows.everyDay("10:00-11:00")));
        Sketch sketch = sketch();

        assertThat(sketch.insertion().cost(job(sketch, 0), monday(sketch, 0), IMPOSSIBLE))
                .isEqualTo(5 * 24 + 50 * 50 / 2160);
        insert(sketch, 0, 0);
        assertThat(start(sketch, 0)).isEqualTo("10:00");
    }

    @ParameterizedTest
    @CsvSource({"09:14-10:04, 09:14", "09:15-10:05, 08:50"})
    void a_visit_is_held_for_a_preferred_time_if_the_waiting_costs_less(String preferred, String start) {
        session("a", need -> need.when(TestWindows.everyDay("08:00-08:50")));
        session("b", need -> need.preferred(TestWindows.everyDay(preferred)));
        Sketch sketch = sketch();
        insert(sketch, 0, 0);
        insert(sketch, 1, 0);

        assertThat(start(sketch, 1)).isEqualTo(start);
    }

    private void session(String name, Consumer<TestNeed> change) {
        centre.pupil("p-" + name, "de-brug", pupil -> pupil.classGroup("3A").need(name, change));
    }

    private Sketch sketch() {
        return new Sketch(new PlanFixture(centre).build().data());
    }

    private static Job job(Sketch sketch, int index) {
        return sketch.data().jobs().get(index);
    }

    private static SketchRound monday(Sketch sketch, int supporter) {
        return sketch.round(sketch.data().shift(supporter, 0));
    }

    private static void insert(Sketch sketch, int job, int supporter) {
        SketchRound round = monday(sketch, supporter);
        assertThat(sketch.insertion().cost(job(sketch, job), round, IMPOSSIBLE)).isLessThan(IMPOSSIBLE);
        sketch.insert(
                job(sketch, job),
                round,
                sketch.insertion().position(),
                sketch.insertion().hold());
    }

    private static String start(Sketch sketch, int job) {
        SketchRound round = sketch.roundOf(job(sketch, job));
        return Clock.format(round.starts[round.indexOf(job(sketch, job))]);
    }
}
