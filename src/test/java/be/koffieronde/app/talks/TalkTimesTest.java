package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TalkTimesTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void all_days_count_unless_one_is_asked_for() {
        assertThat(TalkTimes.on(null).have(TUESDAY)).isTrue();
        assertThat(TalkTimes.on(MONDAY).have(MONDAY)).isTrue();
        assertThat(TalkTimes.on(MONDAY).have(TUESDAY)).isFalse();
    }

    @Test
    void days_count_from_that_of_the_first_minute_on() {
        TalkTimes times = new TalkTimes(null, TUESDAY.atTime(12, 0), Set.of());

        assertThat(times.have(MONDAY)).isFalse();
        assertThat(times.have(TUESDAY)).isTrue();
    }

    @Test
    void days_away_do_not_count() {
        TalkTimes times = new TalkTimes(null, null, Set.of(MONDAY));

        assertThat(times.have(MONDAY)).isFalse();
        assertThat(times.have(TUESDAY)).isTrue();
    }
}
