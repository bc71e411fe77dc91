package be.koffieronde.sheets.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.typed.DayPart.Between;
import be.koffieronde.sheets.typed.DayPart.Named;
import be.koffieronde.sheets.typed.DayPart.Nothing;
import be.koffieronde.sheets.typed.DayPart.Since;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayPartTest {

    private static final Calendar WEEK = new Calendar(LocalDate.of(2026, 11, 23), 1, Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"namiddag", "Namiddag", "in de namiddag", "'s namiddags", "nm", "afternoon", "in  de namiddag "})
    void an_afternoon_has_many_names(String text) {
        assertThat(DayPart.parse(text)).isEqualTo(Named.AFTERNOON);
    }

    @Test
    void hours_stretches_and_nothing_are_parts_of_a_day_too() {
        assertThat(DayPart.parse("voormiddag")).isEqualTo(Named.MORNING);
        assertThat(DayPart.parse("hele dag")).isEqualTo(Named.ALL);
        assertThat(DayPart.parse("10u20")).isEqualTo(new Since(620));
        assertThat(DayPart.parse("vanaf 10u20")).isEqualTo(new Since(620));
        assertThat(DayPart.parse("10u20-11u30")).isEqualTo(new Between(new Window(620, 690)));
        assertThat(DayPart.parse("van 10:20 tot 11:30")).isEqualTo(new Between(new Window(620, 690)));
        assertThat(DayPart.parse("geen")).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"straks", "namiddagen", "10u20-", "25u", "11u-10u", ""})
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> DayPart.parse(text)).isInstanceOf(UnfitText.class);
    }

    @ParameterizedTest
    @EnumSource(Named.class)
    void names_are_read_as_they_are_written(Named part) {
        for (Language language : Language.values()) {
            assertThat(DayPart.parse(DayPart.of(part, language))).isEqualTo(part);
        }
    }

    @Test
    void half_a_day_will_do_where_it_says_when_something_may_be() {
        assertThat(WeekText.parseWithHalves("wo voormiddag; do namiddag").on(DayOfWeek.THURSDAY))
                .containsExactly(new Window(750, 1440));
        assertThatThrownBy(() -> WeekText.parse("wo voormiddag")).isInstanceOf(UnfitText.class);
    }

    @Test
    void half_a_date_is_that_part_of_a_usual_day() {
        List<Window> usual = List.of(new Window(495, 975));

        assertThat(ExceptionsText.parse("27/11 voormiddag; 28/11/2026 8u-9u, 10u-11u", WEEK)
                        .within(date -> usual)
                        .dates())
                .containsEntry(LocalDate.of(2026, 11, 27), List.of(new Window(495, 750)))
                .containsEntry(LocalDate.of(2026, 11, 28), List.of(new Window(480, 540), new Window(600, 660)));
    }

    @Test
    void dates_without_a_year_are_those_nearest_to_the_horizon() {
        assertThat(DatesText.parse("29/11", WEEK)).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(DatesText.parse("3 januari", WEEK)).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(DatesText.parse("1/6", WEEK)).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(DatesText.parse("29/2", WEEK)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(DatesText.parseLast("tot en met 24/12", WEEK)).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(DatesText.parseFirst("vanaf 1/12", WEEK)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(DatesText.parseAll("tot 25/11; vanaf 28/11", WEEK)).hasSize(5);
    }
}
