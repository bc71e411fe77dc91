package be.koffieronde.sheets.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeksTextTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "om de 2 weken, 2",
        "Elke 2 weken, 2",
        "om de twee weken, 2",
        "iedere drie weken, 3",
        "om de andere week, 2",
        "tweewekelijks, 2",
        "2-wekelijks, 2",
        "om de 14 dagen, 2",
        "elke week, 1",
        "wekelijks, 1",
        "2 weken, 2",
        "every 2 weeks, 2",
        "every other week, 2",
        "every two weeks, 2",
        "weekly, 1"
    })
    void people_say_in_many_ways_how_often(String text, int weeks) {
        assertThat(WeeksText.parse(text)).hasValue(weeks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"om de week", "soms", "", "om de 2 dagen", "2 keer per week", "elke maand", "-2"})
    void what_can_mean_two_things_or_none_is_not_guessed(String text) {
        assertThat(WeeksText.parse(text)).isEmpty();
    }

    @Test
    void a_huge_number_is_a_number_still() {
        assertThat(WeeksText.parse("9999")).hasValue(9999);
        assertThat(WeeksText.parse("99999")).isEmpty();
    }
}
