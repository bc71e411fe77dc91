package be.koffieronde.planning.ruin;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.state.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuinsTest {

    private final Sketch sketch = new Sketch(WholeProblem.generated(5, 1, 41).data());
    private final Random random = new Random(7);
    private final Removal removal = new Removal(sketch, random);
    private final Nearness nearness = new Nearness(sketch.data());

    @BeforeEach
    void fill() {
        Construction.fill(sketch);
        sketch.begin();
    }

    @Test
    void the_shares_are_a_hundred_percent_together() {
        assertThat(Arrays.stream(RuinKind.values()).mapToInt(RuinKind::share).sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_taken_out_is_told_and_can_be_put_back(RuinKind kind) {
        Ruin ruin = kind.ruin(removal, nearness, random);
        for (int n = 0; n < 100; n++) {
            long medium = sketch.medium();
            long soft = sketch.soft();
            removal.clear();
            ruin.ruin(needs().get(random.nextInt(needs().size())));

            assertThat(removal.needs()).doesNotHaveDuplicates().allMatch(need -> sketch.holder(need.index()) < 0);
            assertThat(removal.visits()).doesNotHaveDuplicates().noneMatch(sketch::isPlanned);
            sketch.undo();
            assertThat(sketch.medium()).isEqualTo(medium);
            assertThat(sketch.soft()).isEqualTo(soft);
        }
    }

    @Test
    void strings_take_the_seed_along_and_leave_far_rounds_alone() {
        NeedJobs seed = needs().get(0);
        new StringsRuin(removal, nearness, random).ruin(seed);

        assertThat(removal.needs()).contains(seed).hasSizeLessThan(needs().size());
    }

    private List<NeedJobs> needs() {
        return sketch.data().needs();
    }
}
