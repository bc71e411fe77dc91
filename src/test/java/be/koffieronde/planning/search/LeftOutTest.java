package be.koffieronde.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.state.Sketch;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private final Sketch sketch = new Sketch(WholeProblem.of(new TestCentre()
                    .supporter("an", an -> {})
                    .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
                    .pupil("p2", "de-brug", p2 -> p2.need("p2-a")))
            .data());
    private final Recreate recreate = Recreate.thorough(sketch);
    private final LeftOut leftOut = new LeftOut(sketch);

    @Test
    void has_the_needs_that_lack_a_session() {
        recreate.plan(sketch.data().needs().get(0));
        leftOut.look();

        assertThat(leftOut.needs()).containsExactly(sketch.data().needs().get(1));
    }

    @Test
    void fewer_weigh_less_and_the_same_do_not() {
        leftOut.look();

        assertThat(leftOut.weighLess()).isFalse();
        leftOut.look();
        recreate.plan(sketch.data().needs().get(0));
        assertThat(leftOut.weighLess()).isTrue();
    }

    @Test
    void one_that_was_seldom_left_out_weighs_less_than_one_that_often_was() {
        leaveOut(1);
        for (int times = 0; times < 3; times++) {
            leftOut.look();
            leftOut.weighLess();
        }
        leftOut.look();
        leaveOut(0);

        assertThat(leftOut.weighLess()).isTrue();
    }

    private void leaveOut(int need) {
        for (var other : sketch.data().needs()) {
            for (int index : other.jobs()) {
                Job session = sketch.data().jobs().get(index);
                if (sketch.isPlanned(session)) {
                    sketch.remove(session);
                }
            }
        }
        recreate.plan(sketch.data().needs().get(1 - need));
    }
}
