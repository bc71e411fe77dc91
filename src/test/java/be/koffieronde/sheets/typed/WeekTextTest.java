package be.koffieronde.sheets.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.language.Language;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTextTest {

    private static final Window FIRST_LESSON = new Window(505, 555);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma 8u25-9u15",
                "ma 8:25-9:15",
                "ma 08.25 – 09.15",
                "Maandag: 8u25 tot 9u15",
                "Mon 8:25 to 9:15",
                "MA 08:25—09:15",
                "ma. 8h25-9h15",
                "ma van 8u25 t/m 9u15",
                "  ma 8 u 25 - 9 u 15 uur ;",
                "ma\u00A08:25\u00A0-\u00A09:15",
                "ma8:25-9:15"
            })
    void a_window_is_understood_however_it_is_typed(String text) {
        assertThat(WeekText.parse(text)).isEqualTo(new WeekWindows(Map.of(DayOfWeek.MONDAY, List.of(FIRST_LESSON))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma wo vr 8:30-12:00",
                "ma, wo en vr 8u30-12u",
                "ma/wo/vr 8.30-12",
                "Mon Wed and Fri 8:30-12:00",
                "ma 8u30-12u; wo 8u30-12u; vr 8u30-12u",
                "vr wo ma 8:30-12:00",
                "ma 8u30-12u\nwo vr 8u30-12u"
            })
    void several_days_can_share_a_window(String text) {
        List<Window> morning = List.of(new Window(510, 720));

        assertThat(WeekText.parse(text).days())
                .containsOnly(
                        Map.entry(DayOfWeek.MONDAY, morning),
                        Map.entry(DayOfWeek.WEDNESDAY, morning),
                        Map.entry(DayOfWeek.FRIDAY, morning));
    }

    @ParameterizedTest
    @CsvSource({
        "ma-vr 8-12,5",
        "ma t/m do 8-12,4",
        "za – ma 8-12,3",
        "Mon through Sun 8-24,7",
        "di tot en met wo 8u-9u,2"
    })
    void days_can_be_a_range(String text, int days) {
        assertThat(WeekText.parse(text).days()).hasSize(days);
    }

    @Test
    void windows_stay_apart_and_in_their_order() {
        assertThat(WeekText.parse("di 9u15-10u05, 8u25-9u15 8u25-9u15").on(DayOfWeek.TUESDAY))
                .containsExactly(new Window(555, 605), FIRST_LESSON, FIRST_LESSON);
    }

    @Test
    void none_is_no_window_at_all_or_on_a_day() {
        assertThat(WeekText.parse("geen")).isEqualTo(WeekWindows.NONE);
        assertThat(WeekText.parse("None")).isEqualTo(WeekWindows.NONE);
        assertThat(WeekText.parse("ma geen; di -").days())
                .containsOnly(Map.entry(DayOfWeek.MONDAY, List.of()), Map.entry(DayOfWeek.TUESDAY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8:25-9:15",
                "ma",
                "ma 8:25",
                "ma 8:25-",
                "ma 8:60-9:15",
                "ma 9:15-8:25",
                "ma 8:25-9:15 x",
                "ma 8:25:30-9:15",
                "xx 8:25-9:15",
                "ma van",
                "ma -5-6",
                "morgen",
                "ma 8:25-24:01"
            })
    void what_cannot_be_meant_is_refused_with_a_remedy(String text) {
        assertThatThrownBy(() -> WeekText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(";");
    }

    @Test
    void a_week_is_written_as_people_type_it() {
        WeekWindows week = WeekText.parse("ma di 8u25-9u15, 9u15-10u05; wo 8u25-9u15; do geen");

        assertThat(WeekText.of(week, Language.NL)).isEqualTo("ma di 8:25-9:15, 9:15-10:05\nwo 8:25-9:15\ndo geen");
        assertThat(WeekText.of(week, Language.EN)).isEqualTo("Mon Tue 8:25-9:15, 9:15-10:05\nWed 8:25-9:15\nThu none");
    }

    @ParameterizedTest
    @CsvSource({"ma 0-24, 0, 1440", "ma 8:59-9:00, 539, 540"})
    void windows_lie_between_midnights_and_have_a_minute_at_least(String text, int from, int to) {
        assertThat(WeekText.parse(text).on(DayOfWeek.MONDAY)).containsExactly(new Window(from, to));
    }

    @Test
    void a_window_that_ends_as_it_starts_is_refused() {
        assertThatThrownBy(() -> WeekText.parse("ma 8:25-8:25"))
                .hasMessageContaining("8:25-8:25 ends before it starts");
    }
}
