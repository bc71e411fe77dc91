package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({"0, 9, false", "1999, 10, true", "2000, 10, false", "11999, 60, true", "12000, 60, false"})
    void a_body_comes_by_200_bytes_a_second_after_ten_of_grace(long bytes, long seconds, boolean isTooSlow) {
        assertThat(Limits.isTooSlow(bytes, TimeUnit.SECONDS.toNanos(seconds))).isEqualTo(isTooSlow);
    }
}
