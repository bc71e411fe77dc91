package be.koffieronde.generate.bells;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class BellTimesTest {

    private final BellTimes primary = BellTimes.primary(0);
    private final BellTimes secondary = BellTimes.secondary(0);

    @Test
    void a_primary_school_has_six_lessons_and_four_on_wednesday() {
        assertThat(primary.lessons(MONDAY)).hasSize(6).last().hasToString("14:35-15:25");
        assertThat(primary.lessons(WEDNESDAY)).hasSize(4).last().hasToString("11:30-12:20");
    }

    @Test
    void a_secondary_school_has_eight_lessons_and_four_on_wednesday() {
        assertThat(secondary.lessons(MONDAY)).hasSize(8).last().hasToString("15:50-16:40");
        assertThat(secondary.lessons(WEDNESDAY)).hasSize(4).last().hasToString("11:10-12:00");
    }

    @Test
    void a_double_lesson_has_no_break_in_it() {
        assertThat(primary.doubleLessons(MONDAY))
                .extracting(Window::toString)
                .containsExactly("08:45-10:25", "10:40-12:20");
    }

    @Test
    void what_lies_between_lessons_is_a_break() {
        assertThat(primary.breaks(MONDAY))
                .extracting(Window::toString)
                .containsExactly("10:25-10:40", "12:20-13:30", "14:20-14:35");
    }

    @Test
    void a_later_school_is_later_all_day() {
        BellTimes later = BellTimes.primary(10);
        assertThat(later.beforeSchool(MONDAY)).hasToString("08:35-08:55");
        assertThat(later.afterSchool(MONDAY)).hasToString("15:35-16:35");
    }

    @Test
    void the_doors_are_open_around_the_lessons_of_every_day_and_never_at_the_weekend() {
        assertThat(primary.open().on(MONDAY)).extracting(Window::toString).containsExactly("08:15-16:40");
        assertThat(primary.open().on(WEDNESDAY)).extracting(Window::toString).containsExactly("08:15-13:00");
        assertThat(primary.open().on(DayOfWeek.SATURDAY)).isEmpty();
    }
}
