package be.koffieronde.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.report.Books;
import be.koffieronde.report.week.Entry.Drive;
import be.koffieronde.report.week.Entry.LunchBreak;
import be.koffieronde.report.week.Entry.Stop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItineraryTest {

    private static final String DAY = "2026-11-23";

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.sessions(2, 50)))
            .pupil("p2", "het-park", p2 -> p2.need("b", need -> need.sessions(2, 50)));

    @Test
    void a_day_leads_from_home_to_home_and_one_leaves_at_once_after_a_visit() {
        assertThat(day("support/a/1/1 09:00", "support/b/1/1 10:30"))
                .containsExactly(
                        "08:48-09:00 drive to de-brug",
                        "09:00-09:50 support/a/1/1",
                        "09:50-10:10 drive to het-park",
                        "10:30-11:20 support/b/1/1",
                        "11:20-11:38 drive home");
    }

    @Test
    void visits_that_overlap_stand_by_their_start_before_the_drive_between_them() {
        assertThat(day("support/a/1/1 09:00", "support/b/1/1 09:30"))
                .startsWith("08:48-09:00 drive to de-brug", "09:00-09:50 support/a/1/1", "09:30-10:20 support/b/1/1");
    }

    @Test
    void between_two_visits_at_a_place_nobody_drives() {
        assertThat(day("support/a/1/1 09:00", "support/a/1/2 10:30"))
                .containsExactly(
                        "08:48-09:00 drive to de-brug",
                        "09:00-09:50 support/a/1/1",
                        "10:30-11:20 support/a/1/2",
                        "11:20-11:32 drive home");
    }

    @Test
    void a_day_without_visits_is_empty() {
        assertThat(day()).isEmpty();
    }

    @Test
    void lunch_comes_before_leaving_if_it_fits_there() {
        centre.supporter("an", an -> an.lunch(30, "12:00-13:00"));

        assertThat(day("support/a/1/1 11:00", "support/b/1/1 13:00"))
                .contains("12:00-12:30 lunch", "12:30-12:50 drive to het-park");
    }

    @Test
    void lunch_comes_after_arriving_if_it_fits_only_there() {
        centre.supporter("an", an -> an.lunch(30, "12:30-13:30"));

        assertThat(day("support/a/1/1 11:30", "support/b/1/1 13:15"))
                .contains("12:20-12:40 drive to het-park", "12:40-13:10 lunch");
    }

    @ParameterizedTest
    @CsvSource({
        "12:00-14:20, true", // begins with the first visit and ends with the last
        "11:59-14:20, false",
        "12:00-14:21, false"
    })
    void lunch_is_owed_on_a_day_that_spans_its_whole_window(String window, boolean isOwed) {
        centre.supporter("an", an -> an.lunch(10, window));

        assertThat(lunches("support/a/1/1 12:00", "support/b/1/1 13:30"))
                .isEqualTo(isOwed ? List.of("12:50-13:00 lunch") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "30, 12:00-14:30, true", // as long as there is before leaving, or after arriving
        "31, 12:00-14:30, false",
        "30, 12:00-13:20, true", // over when its window is
        "30, 12:00-13:19, false",
        "0, 12:00-14:30, false"
    })
    void lunch_fits_between_two_visits_and_within_its_window(int minutes, String window, boolean fits) {
        centre.supporter("an", an -> an.lunch(minutes, window));

        assertThat(lunches("support/a/1/1 12:00", "support/b/1/1 13:40"))
                .isEqualTo(fits ? List.of("12:50-13:20 lunch") : List.of());
    }

    @Test
    void one_has_lunch_once() {
        centre.supporter("an", an -> an.lunch(10, "11:00-13:30"));

        assertThat(lunches("support/a/1/1 10:30", "support/a/1/2 11:30", "support/b/1/1 13:00"))
                .containsExactly("11:20-11:30 lunch");
    }

    @Test
    void who_comes_too_late_drives_on_into_the_visit() {
        List<Entry> entries = entries("support/a/1/1 09:00", "support/b/1/1 09:55");

        assertThat(entries).filteredOn(Drive.class::isInstance).element(1).satisfies(drive -> {
            assertThat(text(drive)).isEqualTo("09:50-10:10 drive to het-park");
            assertThat(((Drive) drive).late()).isEqualTo(15);
        });
    }

    private List<String> lunches(String... visits) {
        return day(visits).stream().filter(entry -> entry.endsWith("lunch")).toList();
    }

    private List<String> day(String... visits) {
        return entries(visits).stream().map(ItineraryTest::text).toList();
    }

    private List<Entry> entries(String... visits) {
        TestRoster roster = centre.roster().round("an", DAY, visits);
        Supporter an = roster.directory().supporter("an");
        WeekBook book = Books.of(roster);
        return book.weeks(an).get(0).days().get(0).entries();
    }

    private static String text(Entry entry) {
        String time = Clock.format(entry.from()) + "-" + Clock.format(entry.to());
        if (entry instanceof Stop stop) {
            return time + " " + stop.visit().id();
        } else if (entry instanceof LunchBreak) {
            return time + " lunch";
        }
        Drive drive = (Drive) entry;
        return time
                + (drive.next() == null
                        ? " drive home"
                        : " drive to " + drive.next().location());
    }
}
