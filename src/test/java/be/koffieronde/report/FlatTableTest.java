package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatTableTest {

    private final TestRoster roster = new TestCentre()
            .partner("heidi", "de-brug", heidi -> {})
            .partner("tom", "de-brug", tom -> {})
            .pupil("lena", "de-brug", lena -> lena.need("a"))
            .meeting(new Meeting("m", List.of("heidi", "tom"), "lena", null, 30, null, TestWindows.ALL_WEEK))
            .commitment("team", "an", "2026-11-25", "10:30-12:30")
            .roster()
            .round("an", "2026-11-23", "support/a/1/1 09:00", "meeting/m 10:00")
            .round("an", "2026-11-25", "commitment/team 10:30");

    @Test
    void planners_get_a_line_for_every_planned_visit_with_drives_ids_and_expertise() {
        assertThat(Books.csv(roster, Audience.PLANNER).split("\r\n"))
                .containsExactly(
                        "date,start,end,minutes,kind,supporter,place,pupil,partners,title,pinned,drive_before,drive_home,"
                                + "supporter_id,visit_id,expertise",
                        "2026-11-23,09:00,09:50,50,SUPPORT,An,De Brug,LENA,,,,12,0,an,support/a/1/1,BA",
                        "2026-11-23,10:00,10:30,30,MEETING,An,De Brug,LENA,\"juf heidi, juf tom\",,,0,12,an,meeting/m,",
                        "2026-11-25,10:30,12:30,120,COMMITMENT,An,centre,,,Team,,5,5,an,commitment/team,");
    }

    @Test
    void supporters_get_it_without_ids_and_expertise_and_with_initials() {
        assertThat(Books.csv(roster, Audience.SUPPORTER).split("\r\n"))
                .contains("2026-11-23,09:00,09:50,50,SUPPORT,An,De Brug,L.,,,,12,0")
                .hasSize(4);
    }

    @Test
    void a_session_of_several_names_them_all() {
        TestRoster group = new TestCentre()
                .pupil("lena", "de-brug", lena -> lena.need("a", need -> need.with("tim")))
                .pupil("tim", "de-brug", tim -> {})
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00");

        assertThat(Books.csv(group, Audience.SCHOOL).split("\r\n"))
                .contains("2026-11-23,09:00,09:50,50,SUPPORT,An,De Brug,\"L., T.\",,");
    }

    @Test
    void schools_get_what_is_at_schools_without_drives() {
        assertThat(Books.csv(roster, Audience.SCHOOL).split("\r\n"))
                .contains("2026-11-23,09:00,09:50,50,SUPPORT,An,De Brug,L.,,")
                .hasSize(3);
    }
}
