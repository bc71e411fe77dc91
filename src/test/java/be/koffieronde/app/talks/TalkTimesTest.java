package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkTimesTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void all_days_count_unless_one_is_asked_for() {
        assertThat(TalkTimes.on(null).times().dates().test(TUESDAY)).isTrue();
        assertThat(TalkTimes.on(MONDAY).times().dates().test(MONDAY)).isTrue();
        assertThat(TalkTimes.on(MONDAY).times().dates().test(TUESDAY)).isFalse();
    }

    @Test
    void days_count_from_that_of_the_first_minute_on() {
        TalkTimes times = TalkTimes.since(TUESDAY.atTime(12, 0));

        assertThat(times.times().dates().test(MONDAY)).isFalse();
        assertThat(times.times().dates().test(TUESDAY)).isTrue();
    }

    @Test
    void days_away_do_not_count() {
        TalkTimes times = new TalkTimes(null, null, Map.of(MONDAY, List.of(TalkTimes.ALL_DAY)));

        assertThat(times.times().dates().test(MONDAY)).isFalse();
        assertThat(times.times().dates().test(TUESDAY)).isTrue();
    }
}
