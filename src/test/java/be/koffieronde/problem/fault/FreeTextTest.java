package be.koffieronde.problem.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0, 9, 10, 13, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFFFE, 0xFFFF
            })
    void what_cannot_be_seen_or_written_is_refused(int point) {
        String text = "An" + Character.toString(point);
        String shown = "An\\u" + String.format(Locale.ROOT, "%04x", point);

        assertThatThrownBy(() -> FreeText.checked(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + shown + "' has the character \\u");
        assertThat(FreeText.visible(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Żółć 学校", "\uD83D\uDE00", "=1+1", "a\u200Db", "\u200Eאב", "\u00A0", "\\u001b"})
    void all_else_is_free(String text) {
        assertThat(FreeText.checked(text)).isEqualTo(text);
        assertThat(FreeText.visible(text)).isEqualTo(text);
    }

    @Test
    void half_a_surrogate_pair_is_no_character() {
        assertThat(FreeText.visible("a\uD83Db\uDE00")).isEqualTo("a\\ud83db\\ude00");
    }

    @ParameterizedTest
    @CsvSource({"1, a", "2, a", "3, a\uD83D\uDE00", "4, a\uD83D\uDE00b", "9, a\uD83D\uDE00b"})
    void the_start_of_a_text_cuts_no_character(int most, String start) {
        assertThat(FreeText.start("a\uD83D\uDE00b", most)).isEqualTo(start);
    }
}
