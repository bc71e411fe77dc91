package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekBookTest {

    private static final String SATURDAY = "2026-11-28";

    private final TestCentre centre =
            new TestCentre().pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.sessions(2, 50)));

    @Test
    void a_week_is_from_monday_to_friday() {
        assertThat(days(centre.roster().round("an", "2026-11-27", "support/a/1/1 09:00"), "an"))
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void a_day_of_the_weekend_is_in_everybodys_week_if_one_works_then() {
        centre.supporter("bo", bo -> bo.hours("SAT", "09:00-12:00"));

        assertThat(days(centre.roster(), "an")).hasSize(6).endsWith(DayOfWeek.SATURDAY);
    }

    @Test
    void a_day_of_the_weekend_is_in_everybodys_week_if_one_has_a_visit_then() {
        assertThat(days(centre.roster().round("bo", SATURDAY, "support/a/1/1 09:00"), "an"))
                .hasSize(6)
                .endsWith(DayOfWeek.SATURDAY);
    }

    @Test
    void a_day_without_work_says_why() {
        centre.closed("2026-11-23").supporter("an", an -> an.absent("2026-11-24", SATURDAY));
        centre.supporter("bo", bo -> bo.hours("SAT", "09:00-12:00"));

        List<DayPlan> days = week(centre.roster(), "an").days();
        assertThat(days)
                .extracting(DayPlan::hours)
                .extracting(hours -> hours != null)
                .containsExactly(false, false, true, true, true, false);
        assertThat(days.get(0).absence()).isEqualTo(Absence.CLOSED);
        assertThat(days.get(1).absence()).isEqualTo(Absence.AWAY);
        assertThat(days.get(5).absence()).isEqualTo(Absence.OFF);
    }

    private static List<DayOfWeek> days(TestRoster roster, String supporter) {
        return week(roster, supporter).days().stream()
                .map(day -> day.date().getDayOfWeek())
                .toList();
    }

    private static SupporterWeek week(TestRoster roster, String supporter) {
        return Books.of(roster)
                .weeks(roster.directory().supporter(supporter))
                .get(0);
    }
}
