package be.koffieronde.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeTextTest {

    @Test
    void a_clock_shows_hours_only_if_there_are_any() {
        assertThat(TimeText.clock(Duration.ofMillis(999))).isEqualTo("0:00");
        assertThat(TimeText.clock(Duration.ofSeconds(3599))).isEqualTo("59:59");
        assertThat(TimeText.clock(Duration.ofSeconds(3600))).isEqualTo("1:00:00");
        assertThat(TimeText.clock(Duration.ofHours(25))).isEqualTo("25:00:00");
    }

    @Test
    void hours_and_minutes_may_be_many() {
        assertThat(TimeText.hours(0)).isEqualTo("0:00");
        assertThat(TimeText.hours(59)).isEqualTo("0:59");
        assertThat(TimeText.hours(70848)).isEqualTo("1180:48");
    }
}
