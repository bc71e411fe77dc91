package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    /** An sees Lena and talks with Heidi in De Brug; the talk with Greet, in Het Park, is left out. */
    private final TestRoster roster = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
            .partner(
                    "greet",
                    "het-park",
                    greet -> greet.talk(2, 15)
                            .absent("2026-11-23")
                            .absent("2026-11-24")
                            .absent("2026-11-25")
                            .absent("2026-11-26")
                            .absent("2026-11-27"))
            .pupil(
                    "lena",
                    "de-brug",
                    lena -> lena.need("a", need -> need.expertise("BA")).partners("heidi", "greet"))
            .commitment("team", "an", "2026-11-25", "10:30-12:30")
            .roster()
            .round("an", "2026-11-23", "support/a/1/1 09:00", "talk/heidi/1 10:00")
            .round("an", "2026-11-25", "commitment/team 10:30");

    @Test
    void it_tells_the_week_in_dutch_or_english() {
        assertThat(Books.page(roster, Audience.PLANNER, Language.NL))
                .contains("<html lang=\"nl\">", "ma 23 nov.", "☕ koffie met juf heidi", "12 min rijden");
        assertThat(Books.page(roster, Audience.PLANNER, Language.EN))
                .contains("<html lang=\"en\">", "Mon 23 Nov", "☕ coffee with juf heidi", "12 min by car");
    }

    @Test
    void it_needs_nothing_beside_itself_and_runs_nothing() {
        assertThat(Books.page(roster, Audience.PLANNER, Language.NL))
                .doesNotContain("<script", "<link", "src=", "@import", "url(", "http:", "https:")
                .doesNotContainPattern("href=\"[^#]")
                .doesNotContain("title=");
    }

    @Test
    void it_says_of_a_session_who_takes_part_for_whom_it_is_and_whether_it_is_made_up() {
        TestRoster week = new TestCentre()
                .supporter("an", an -> an.absent("2026-11-24"))
                .pupil(
                        "lena",
                        "de-brug",
                        lena -> lena.need(
                                "a",
                                need -> need.supporter("an", Keep.MUST)
                                        .standInAllowed()
                                        .with("tim")
                                        .owed(1)))
                .pupil("tim", "de-brug", tim -> {})
                .work("reports", "an", 60, "FRI 13:00-16:00")
                .roster()
                .round("bo", "2026-11-24", "support/a/1/1 09:00")
                .round("an", "2026-11-25", "support/a/makeup/1 09:00")
                .round("an", "2026-11-27", "commitment/reports/1 14:00");

        assertThat(Books.page(week, Audience.SCHOOL, Language.NL))
                .contains("L. en T., voor An", "L. en T. (inhaalsessie)")
                .doesNotContain("Reports");
        assertThat(Books.page(week, Audience.SUPPORTER, Language.EN))
                .contains(">L. and T., for An<", ">L. and T. (make-up)<", "14:00–15:00</span> <b>Reports<");
    }

    @Test
    void only_planners_are_told_expertise_names_of_pupils_and_homes() {
        String planner = Books.page(roster, Audience.PLANNER, Language.EN);
        String supporter = Books.page(roster, Audience.SUPPORTER, Language.EN);
        String school = Books.page(roster, Audience.SCHOOL, Language.EN);

        assertThat(planner).contains(">BA<", ">LENA<", "class=\"house\"");
        assertThat(supporter).doesNotContain("BA<", "LENA", "class=\"house\"").contains(">L.<");
        assertThat(school).doesNotContain("BA<", "LENA", "class=\"house\"").contains("L.<");
    }

    @Test
    void a_home_where_somebody_has_a_meeting_is_on_the_map_of_planners_only() {
        TestRoster atHome = new TestCentre()
                .partner("heidi", "de-brug", heidi -> {})
                .meeting(new Meeting("m", List.of("heidi"), null, null, 30, "home-bo", TestWindows.ALL_WEEK))
                .pupil("p1", "de-brug", p1 -> p1.need("a"))
                .roster()
                .round("an", "2026-11-23", "meeting/m 09:00", "support/a/1/1 11:00");

        assertThat(Books.page(atHome, Audience.PLANNER, Language.EN)).contains("De Brug: 1", "home-bo: 1");
        assertThat(Books.page(atHome, Audience.SUPPORTER, Language.EN))
                .contains("De Brug: 1")
                .doesNotContain("home-bo: 1", ">home-bo</text>");
    }

    @Test
    void schools_are_told_who_comes_and_nothing_of_the_rounds() {
        String school = Books.page(roster, Audience.SCHOOL, Language.EN);

        assertThat(school)
                .contains("Who comes to De Brug", "09:00–09:50", "☕ coffee with juf heidi")
                .doesNotContain("Team", "by car", "<svg", "Hours used", "points");
    }

    @Test
    void what_nobody_could_hold_is_told_with_its_cause() {
        assertThat(Books.page(roster, Audience.PLANNER, Language.NL))
                .contains("1 gesprek met juf greet", "niemand kan dit doen, welk rooster ook");
        assertThat(Books.page(roster, Audience.SCHOOL, Language.NL))
                .contains("1 gesprek met juf greet", "niemand kan dit doen, welk rooster ook");
    }

    @Test
    void a_roster_that_breaks_rules_says_so_on_top() {
        TestRoster broken = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.expertise("T9")))
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00");

        assertThat(Books.page(broken, Audience.SUPPORTER, Language.EN))
                .contains("must not be used", "Unqualified supporter: 50 min");
        assertThat(Books.page(roster, Audience.SUPPORTER, Language.EN)).doesNotContain("must not be used");
    }

    @Test
    void wednesday_afternoon_and_pauses_are_shaded() {
        TestRoster shortWednesday = new TestCentre()
                .supporter("an", an -> an.hours("WED", "08:00-12:30"))
                .pupil("p1", "de-brug", p1 -> p1.need("a"))
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00");

        assertThat(Books.page(shortWednesday, Audience.PLANNER, Language.EN))
                .contains("class=\"shade off\"", "class=\"shade pause\"", ">Wednesday afternoon: no school<");
    }

    @Test
    void names_cannot_smuggle_in_markup() {
        TestRoster evil = new TestCentre()
                .partner("<script>alert(1)</script>", "de-brug", partner -> partner.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.need("a").partners("<script>alert(1)</script>"))
                .roster();

        assertThat(Books.page(evil, Audience.PLANNER, Language.EN))
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }
}
