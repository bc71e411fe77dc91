package be.koffieronde.problem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-03",
                "2026/12/3",
                "3/12/2026",
                "03/12/2026",
                "3-12-2026",
                "3.12.2026",
                "3/12/26",
                "3 december 2026",
                "3 December 2026",
                "3 dec 2026",
                "3 dec. 2026",
                " 3  december  2026 ",
                "donderdag 3 december 2026",
                "do 3/12/2026",
                "Thu, 3/12/2026",
                "3/12",
                "3 dec",
                "donderdag",
                "do",
                "Thursday",
                "gisteren",
                "Yesterday"
            })
    void the_day_before_friday_is_written_in_many_ways(String text) {
        assertThat(WrittenDate.parse(text).asOf(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "vandaag, 2026-12-04",
        "today, 2026-12-04",
        "VANDAAG, 2026-12-04",
        "eergisteren, 2026-12-02",
        "morgen, 2026-12-05",
        "tomorrow, 2026-12-05",
        "vrijdag, 2026-12-04",
        "zaterdag, 2026-11-28",
        "5/12, 2025-12-05",
        "29/2, 2024-02-29"
    })
    void what_was_held_was_held_on_the_latest_such_day(String text, LocalDate date) {
        assertThat(WrittenDate.parse(text).asOf(FRIDAY)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"5/12, 2026-12-05", "3/12, 2026-12-03", "2 jan, 2027-01-02", "maandag, 2026-12-07", "zo, 2026-12-06"})
    void what_may_lie_ahead_is_the_nearest_such_day(String text, LocalDate date) {
        assertThat(WrittenDate.parse(text).near(FRIDAY)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"dinsdag, 2026-11-24", "24/11, 2026-11-24", "vandaag, 2026-12-04", "1/12, 2026-12-01"})
    void a_day_of_a_roster_is_looked_for_in_its_weeks_first(String text, LocalDate date) {
        Calendar week = new Calendar(LocalDate.of(2026, 11, 23), 1, Set.of());

        assertThat(WrittenDate.parse(text).in(week, FRIDAY)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "32/1/2026", "29/2/2026", "13/13", "2026-02-30", "3 brumaire", "12/2026", "3/12/026"
            })
    void what_is_no_date_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> WrittenDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'%s' is no date; write one as YYYY-MM-DD, such as 2026-11-23, or as 23/11/2026, 23 november or"
                                + " vandaag",
                        text);
    }

    @Test
    void a_weekday_that_is_not_the_dates_is_told() {
        assertThatThrownBy(() -> WrittenDate.parse("ma 3/12/2026"))
                .hasMessage("'ma 3/12/2026' is no date: 2026-12-03 is a Thursday; correct the weekday or the date");
    }
}
