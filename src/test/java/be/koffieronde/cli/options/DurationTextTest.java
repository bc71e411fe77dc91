package be.koffieronde.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({"30s,30000", "2m,120000", "1m30s,90000", "500ms,500", "1h,3600000", "1h2m3s4ms,3723004", "90s,90000"})
    void reads_what_people_type(String text, long millis) {
        assertThat(new DurationText().convert(text)).hasMillis(millis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "30", "s", "0s", "0m0s", "-5s", "1.5m", "30 s", "30S", "30s1m", "1234567s", "auto", "٣s"})
    void says_how_to_write_anything_else(String text) {
        assertThatThrownBy(() -> new DurationText().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'%s' is no length of time above 0; write it like 30s, 2m, 1m30s or 500ms".formatted(text));
    }

    @Test
    void a_limit_may_also_be_automatic() {
        TimeLimit.Text text = new TimeLimit.Text();

        assertThat(text.convert("auto").duration()).isNull();
        assertThat(text.convert("2m").duration()).isEqualTo(Duration.ofMinutes(2));
    }
}
