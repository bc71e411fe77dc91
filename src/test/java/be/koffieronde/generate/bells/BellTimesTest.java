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
    void aPrimarySchoolHasSixLessonsAndFourOnWednesday() {
        assertThat(primary.lessons(MONDAY)).hasSize(6).last().hasToString("14:35-15:25");
        assertThat(primary.lessons(WEDNESDAY)).hasSize(4).last().hasToString("11:30-12:20");
    }

    @Test
    void aSecondarySchoolHasEightLessonsAndFourOnWednesday() {
        assertThat(secondary.lessons(MONDAY)).hasSize(8).last().hasToString("15:50-16:40");
        assertThat(secondary.lessons(WEDNESDAY)).hasSize(4).last().hasToString("11:10-12:00");
    }

    @Test
    void aDoubleLessonHasNoBreakInIt() {
        assertThat(primary.doubleLessons(MONDAY))
                .extracting(Window::toString)
                .containsExactly("08:45-10:25", "10:40-12:20");
    }

    @Test
    void whatLiesBetweenLessonsIsABreak() {
        assertThat(primary.breaks(MONDAY))
                .extracting(Window::toString)
                .containsExactly("10:25-10:40", "12:20-13:30", "14:20-14:35");
    }

    @Test
    void aLaterSchoolIsLaterAllDay() {
        BellTimes later = BellTimes.primary(10);
        assertThat(later.beforeSchool(MONDAY)).hasToString("08:35-08:55");
        assertThat(later.afterSchool(MONDAY)).hasToString("15:35-16:35");
    }

    @Test
    void theDoorsAreOpenAroundTheLessonsOfEveryDayAndNeverAtTheWeekend() {
        assertThat(primary.open().on(MONDAY)).extracting(Window::toString).containsExactly("08:15-16:40");
        assertThat(primary.open().on(WEDNESDAY)).extracting(Window::toString).containsExactly("08:15-13:00");
        assertThat(primary.open().on(DayOfWeek.SATURDAY)).isEmpty();
    }
}
