package be.koffieronde.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.search.PartSearcher.Listener;
import be.koffieronde.planning.search.SearchParameters.Temperature;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final long FORTUNE = 1_000_000_000_000L;

    /** Always draws the least number, so that whatever may be accepted is. */
    private final RandomGenerator lucky = () -> 0;

    @Test
    void a_minute_for_a_pupil_is_worth_any_cost() {
        assertThat(at(1, lucky).accepts(-1, FORTUNE)).isTrue();
    }

    @Test
    void what_costs_less_and_takes_nothing_from_pupils_is_accepted() {
        assertThat(at(1, new Random(1)).accepts(0, -1)).isTrue();
    }

    @Test
    void a_loss_for_pupils_is_as_likely_whatever_it_saves() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(at(1, new Random(seed)).accepts(50, -FORTUNE))
                    .isEqualTo(at(1, new Random(seed)).accepts(50, 0));
        }
    }

    @Test
    void a_loss_for_pupils_may_happen_while_it_is_hot_and_never_when_it_is_cold() {
        assertThat(at(1, lucky).accepts(50, -FORTUNE)).isTrue();
        for (int seed = 0; seed < 200; seed++) {
            assertThat(at(0.01, new Random(seed)).accepts(50, -FORTUNE)).isFalse();
        }
    }

    private static Acceptance at(double temperature, RandomGenerator random) {
        Temperature both = new Temperature(temperature, temperature);
        SearchParameters parameters = new SearchParameters(SearchLimit.ofTries(1), both, both, false);
        return new Acceptance(RunningSearch.begin(parameters, Listener.NOBODY), new Yardstick(50, 100), random);
    }
}
