package be.koffieronde.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Window;
import be.koffieronde.report.week.Entry.Stop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both schools have lessons from 08:45 to 10:25, from 10:40 to 11:30 and from 13:30 to 14:20. */
class SchoolTimesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.sessions(3, 50)))
            .closed("2026-11-24");

    private static List<String> text(List<Window> windows) {
        return windows.stream().map(Window::toString).toList();
    }

    @Test
    void there_is_no_school_before_the_first_opens_and_after_the_last_closes() {
        centre.school("de-brug", "De Brug", TestWindows.week("MON 07:30-15:00"));

        assertThat(text(new SchoolTimes(centre.directory()).noSchool(MONDAY)))
                .containsExactly("00:00-07:30", "15:00-24:00");
    }

    @Test
    void there_is_none_all_day_on_closed_days_and_at_weekends() {
        SchoolTimes times = new SchoolTimes(centre.directory());

        assertThat(text(times.noSchool(MONDAY.plusDays(1)))).containsExactly("00:00-24:00");
        assertThat(text(times.noSchool(MONDAY.plusDays(5)))).containsExactly("00:00-24:00");
    }

    @Test
    void outside_a_window_that_begins_or_ends_with_the_day_is_what_is_left() {
        assertThat(text(SchoolTimes.outside(Window.parse("00:00-09:00")))).containsExactly("09:00-24:00");
        assertThat(text(SchoolTimes.outside(Window.parse("09:00-24:00")))).containsExactly("00:00-09:00");
        assertThat(SchoolTimes.outside(Window.parse("00:00-24:00"))).isEmpty();
        assertThat(text(SchoolTimes.outside(null))).containsExactly("00:00-24:00");
    }

    @Test
    void pauses_are_those_of_the_school_one_is_at() {
        assertThat(pauses(stop(1, 540))).containsExactly("10:25-10:40", "11:30-13:30");
    }

    @Test
    void visits_that_overlap_and_end_together_have_the_pauses_once() {
        assertThat(pauses(stop(1, 540), stop(2, 540), stop(3, 700))).containsExactly("10:25-10:40", "11:30-13:30");
    }

    private List<String> pauses(Stop... stops) {
        return text(new SchoolTimes(centre.directory()).pauses(DayOfWeek.MONDAY, List.of(stops)));
    }

    private Stop stop(int session, int start) {
        Directory directory = centre.directory();
        return Visits.of(directory).stream()
                .filter(visit -> visit.id().equals("support/a/1/" + session))
                .map(visit -> new Stop(visit, start, start + visit.minutes(), false, null))
                .findFirst()
                .orElseThrow();
    }
}
