package be.koffieronde.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.state.Sketch;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void suits_a_plan_that_leaves_out_a_need_somebody_could_hold() {
        assertThat(Repair.suits(unplanned(centre().pupil("p1", "de-brug", p1 -> p1.need("p1-a")))))
                .isTrue();
    }

    @Test
    void does_not_suit_a_plan_that_leaves_out_what_nobody_could_hold() {
        TestCentre centre = centre().pupil(
                        "p1", "de-brug", p1 -> p1.need("p1-a", need -> need.when(TestWindows.week("SUN 09:00-10:00"))));

        assertThat(Repair.suits(unplanned(centre))).isFalse();
    }

    @Test
    void does_not_suit_a_whole_plan() {
        assertThat(Repair.suits(unplanned(centre()))).isFalse();
    }

    @Test
    void does_not_suit_a_plan_that_leaves_out_many() {
        TestCentre centre = centre();
        for (int p = 0; p < 11; p++) {
            String id = "p" + p;
            centre.pupil(id, "de-brug", pupil -> pupil.need(id + "-a"));
        }

        assertThat(Repair.suits(unplanned(centre))).isFalse();
    }

    private static TestCentre centre() {
        return new TestCentre().supporter("an", an -> {});
    }

    private static Sketch unplanned(TestCentre centre) {
        return new Sketch(WholeProblem.of(centre).data());
    }
}
