package be.koffieronde.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Supporter;
import be.koffieronde.report.Books;
import be.koffieronde.report.week.SchoolWeek.Call;
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

    @Test
    void friday_is_in_the_week_though_nobody_works_then() {
        centre.supporter("an", an -> an.off("FRI")).supporter("bo", bo -> bo.off("FRI"));

        assertThat(days(centre.roster(), "an")).hasSize(5).endsWith(DayOfWeek.FRIDAY);
    }

    @Test
    void the_second_week_begins_on_the_second_monday() {
        TestRoster roster = centre.weeks(2).roster();
        WeekBook book = Books.of(roster);

        assertThat(book.weeks(roster.directory().supporter("an")))
                .extracting(week -> week.week() + " " + week.days().get(0).date())
                .containsExactly("1 2026-11-23", "2 2026-11-30");
    }

    @Test
    void a_supporters_book_tells_their_rounds_only() {
        WeekBook book = Books.of(talks(), new Reader(Audience.SUPPORTER, "an"));

        assertThat(book.title()).isEqualTo("test-centre, An");
        assertThat(book.supporters()).extracting(Supporter::name).containsExactly("An");
        assertThat(book.knowsRounds(Audience.SUPPORTER)).isTrue();
        assertThat(book.knowsSchools()).isFalse();
        assertThat(book.calls()).filteredOn(book::concerns).hasSize(2);
        assertThat(book.unplanned()).isEmpty();
    }

    @Test
    void a_partners_book_tells_who_comes_for_them_and_what_is_left_out() {
        WeekBook book = Books.of(talks(), new Reader(Audience.PARTNER, "greet"));

        assertThat(book.supporters()).hasSize(2);
        assertThat(book.knowsRounds(Audience.PARTNER)).isFalse();
        assertThat(book.knowsSchools()).isTrue();
        assertThat(book.schoolBooks()).singleElement().satisfies(greet -> {
            assertThat(greet.name()).isEqualTo("juf greet");
            assertThat(calls(greet.weeks().get(0).calls())).containsExactly("support/a/1/1", "support/a/1/2");
            assertThat(greet.unplanned()).containsExactly("talk/greet/1");
        });
        assertThat(book.reasons()).extracting(Reason::visit).containsExactly("talk/greet/1");
        assertThat(book.calls()).filteredOn(book::concerns).hasSize(2);
    }

    @Test
    void a_schools_book_tells_who_comes_there() {
        WeekBook book = Books.of(talks(), new Reader(Audience.SCHOOL, "de-brug"));

        assertThat(book.schoolBooks()).extracting(SchoolBook::name).containsExactly("De Brug");
        assertThat(calls(book.schoolBooks().get(0).weeks().get(0).calls()))
                .containsExactly("talk/heidi/1", "support/a/1/1", "support/a/1/2");
        assertThat(book.unplanned()).isEmpty();
    }

    @Test
    void a_book_for_everybody_has_the_schools_somebody_comes_to_or_was_to_come_to() {
        assertThat(Books.of(centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/a/1/2 10:00"))
                        .schoolBooks())
                .extracting(SchoolBook::name)
                .containsExactly("De Brug");
        assertThat(Books.of(talks()).schoolBooks()).extracting(SchoolBook::name).containsExactly("De Brug", "Het Park");
        assertThat(Books.of(talks()).title()).isEqualTo("test-centre");
    }

    @Test
    void all_that_is_planned_comes_by_date_and_start() {
        assertThat(calls(Books.of(talks()).calls())).containsExactly("talk/heidi/1", "support/a/1/1", "support/a/1/2");
    }

    @Test
    void talks_that_are_due_are_told_with_when_they_are_planned() {
        assertThat(Books.of(talks()).talks())
                .extracting(due -> due.talk().id() + " "
                        + (due.planned() == null ? "" : due.planned().date()))
                .containsExactly("talk/heidi/1 2026-11-23", "talk/greet/1 ");
    }

    @Test
    void a_pupils_teachers_are_told_by_name_and_nobody_else_around_them() {
        centre.partner("heidi", "de-brug", heidi -> heidi.role("TEACHER"))
                .partner("greet", "de-brug", greet -> greet.role("TEACHER"))
                .partner("els", "de-brug", els -> els.role("COORDINATOR"))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi", "els", "greet"));
        WeekBook book = Books.of(centre.roster());

        assertThat(book.teachers(List.of(book.directory().pupil("p1")))).isEqualTo("juf heidi, juf greet");
    }

    /** In De Brug Bo talks with Heidi, An sees p1 twice; the talk with Greet, in Het Park, is left out. */
    private TestRoster talks() {
        return centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .partner("greet", "het-park", greet -> greet.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi", "greet"))
                .roster()
                .round("an", "2026-11-24", "support/a/1/2 09:00")
                .round("an", "2026-11-23", "support/a/1/1 10:00")
                .round("bo", "2026-11-23", "talk/heidi/1 09:00");
    }

    private static List<String> calls(List<Call> calls) {
        return calls.stream().map(call -> call.stop().visit().id()).toList();
    }

    private static List<DayOfWeek> days(TestRoster roster, String supporter) {
        return week(roster, supporter).days().stream()
                .map(day -> day.date().getDayOfWeek())
                .toList();
    }

    private static SupporterWeek week(TestRoster roster, String supporter) {
        return Books.of(roster).weeks(roster.directory().supporter(supporter)).get(0);
    }
}
