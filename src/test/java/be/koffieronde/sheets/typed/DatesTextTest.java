package be.koffieronde.sheets.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.UnfitText;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/9/2026",
                "11-09-2026",
                "11.9.26",
                "2026-09-11",
                "11 september 2026",
                "11 sept. 2026",
                "vr 11/9/2026",
                "Friday 11 September 2026"
            })
    void the_day_comes_before_the_month(String text) {
        assertThat(DatesText.parse(text)).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    @Test
    void both_languages_name_the_months() {
        assertThat(DatesText.parse("1 mrt 2027")).isEqualTo(DatesText.parse("1 March 2027"));
        assertThat(DatesText.parse("1 mei 2027")).isEqualTo(DatesText.parse("1 May 2027"));
        assertThat(DatesText.parse("1 oktober 2027")).isEqualTo(DatesText.parse("1 October 2027"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/12/2026 t/m 26/12/2026",
                "24/12/2026 - 26/12/2026",
                "24/12/2026, 25/12/2026 en 26/12/2026",
                "26/12/2026; 24/12/2026 25/12/2026 24/12/2026",
                "24 december 2026 tot en met 26 december 2026",
                "2026-12-24 through 2026-12-26"
            })
    void dates_are_listed_or_run_from_one_to_another(String text) {
        assertThat(DatesText.parseAll(text))
                .isEqualTo(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2026", "12/31/2026", "11/9", "11 foo 2026", "soon", "1/1/2026 t/m", "2026"})
    void what_is_no_date_is_refused_with_a_remedy(String text) {
        assertThatThrownBy(() -> DatesText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as 23/11/2026");
    }

    @Test
    void days_in_a_row_are_written_from_one_to_another() {
        Set<LocalDate> dates = DatesText.parseAll("11/11/2026; 24/12/2026 t/m 26/12/2026; 2/1/2027");

        assertThat(DatesText.of(dates, Language.NL)).isEqualTo("11/11/2026; 24/12/2026 t/m 26/12/2026; 2/1/2027");
        assertThat(DatesText.of(dates, Language.EN)).isEqualTo("11/11/2026; 24/12/2026 through 26/12/2026; 2/1/2027");
    }

    @Test
    void a_range_has_3660_days_after_its_first_at_most_and_does_not_run_back() {
        assertThat(DatesText.parseAll("1/1/2026 t/m 9/1/2036")).hasSize(3661);
        assertThat(DatesText.parseAll("1/1/2026 t/m 1/1/2026")).containsExactly(LocalDate.of(2026, 1, 1));
        for (String text : new String[] {"1/1/2026 t/m 10/1/2036", "2/1/2026 t/m 1/1/2026"}) {
            assertThatThrownBy(() -> DatesText.parseAll(text))
                    .isInstanceOf(UnfitText.class)
                    .hasMessageEndingWith("is no range of dates; maybe swap them, or check the years");
        }
    }

    @Test
    void two_days_in_a_row_are_listed_and_three_run_from_one_to_another() {
        assertThat(DatesText.of(DatesText.parseAll("1/1/2026; 2/1/2026"), Language.EN))
                .isEqualTo("1/1/2026; 2/1/2026");
        assertThat(DatesText.of(DatesText.parseAll("1/1/2026; 2/1/2026; 3/1/2026"), Language.EN))
                .isEqualTo("1/1/2026 through 3/1/2026");
    }

    @Test
    void years_of_two_digits_are_of_this_century() {
        assertThat(DatesText.parse("1/1/00")).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(DatesText.parse("31/12/99")).isEqualTo(LocalDate.of(2099, 12, 31));
    }
}
