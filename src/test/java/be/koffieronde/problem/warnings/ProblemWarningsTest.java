package be.koffieronde.problem.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemWarningsTest extends WarnedProblem {

    @Test
    void has_nothing_to_say_of_a_sound_problem() {
        rhythm = new TalkRhythm(2, 15, null);
        meetings = List.of(new Meeting("m1", List.of("heidi"), "p1", null, 15, null, null));
        commitments = List.of(commitment("2026-11-24", "08:00-12:00"));
        assertThat(warnings(need(2, 50, 2, "T9"))).isEmpty();
    }

    @Test
    void warns_of_duties_that_leave_nothing_free() {
        duties = week("10:25-10:30", DayOfWeek.MONDAY);
        assertThat(warnings(need(1, 50, 1, "T9"))).isEmpty();
        duties = week("10:00-11:00", DayOfWeek.MONDAY);
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly("partner heidi: 'duties' leave nothing of 'free'; correct one of them");
    }

    @Test
    void warns_of_a_talk_with_a_partner_no_pupil_lists() {
        rhythm = new TalkRhythm(2, 15, null);
        pupilsPartners = List.of();
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly("partner heidi: no pupil lists them, so no talk is planned; add them to a pupil's"
                        + " partners");
    }

    @Test
    void warns_once_of_a_label_without_a_rhythm_of_talks() {
        TestCentre centre = new TestCentre()
                .model("huwelijk", 2, 15)
                .partner("heidi", "de-brug", heidi -> heidi.collaboration("latrelatie"))
                .partner("greet", "de-brug", greet -> greet.collaboration("latrelatie"))
                .partner("els", "de-brug", els -> els.collaboration("affaire"))
                .partner(
                        "inge", "de-brug", inge -> inge.collaboration("affaire").talk(2, 15))
                .partner("tine", "de-brug", tine -> tine.collaboration("huwelijk"))
                .pupil("p1", "de-brug", p1 -> p1.need("n1").partners("heidi", "greet", "els", "inge", "tine"));

        assertThat(ProblemWarnings.of(centre.directory()))
                .map(Message::toString)
                .containsExactly(
                        "collaboration 'latrelatie': no collaborationModels entry has that name, so no talk is planned"
                                + " for the 2 partners with it, such as heidi; add the entry, or give them a 'talk' of"
                                + " their own",
                        "collaboration 'affaire': no collaborationModels entry has that name, so no talk is planned"
                                + " for partner els; add the entry, or give them a 'talk' of their own");
    }

    @Test
    void warns_of_a_talk_that_is_longer_than_any_free_window() {
        rhythm = new TalkRhythm(2, 16, null);
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly(
                        "partner heidi: no free window of 16 minutes for talk/heidi/1 while the school is open;"
                                + " widen 'free' or shorten the talk");
    }

    @Test
    void warns_of_a_meeting_that_is_longer_than_any_window() {
        meetings = List.of(new Meeting("m1", List.of("heidi"), null, null, 16, null, null));
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly(
                        "meeting m1: it takes 16 minutes, longer than any window in which its partners are free"
                                + " and the school is open; shorten it or widen its windows");
    }

    @Test
    void warns_of_a_commitment_that_cannot_be_kept() {
        closedDays = Set.of(LocalDate.of(2026, 11, 27));
        absences = Set.of(LocalDate.of(2026, 11, 26));
        commitments = List.of(
                commitment("2026-11-30", "10:00-11:00"),
                commitment("2026-11-27", "10:00-11:00"),
                commitment("2026-11-26", "10:00-11:00"),
                commitment("2026-11-28", "10:00-11:00"),
                commitment("2026-11-25", "07:59-11:00"));
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly(
                        "commitment c on 2026-11-30 at 10:00-11:00: the calendar runs from 2026-11-23 to 2026-11-29;"
                                + " correct its date or time",
                        "commitment c on 2026-11-27 at 10:00-11:00: that is a closed day; correct its date or time",
                        "commitment c on 2026-11-26 at 10:00-11:00: supporter an is absent that day; correct its date"
                                + " or time",
                        "commitment c on 2026-11-28 at 10:00-11:00: supporter an does not work that day; correct its"
                                + " date or time",
                        "commitment c on 2026-11-25 at 07:59-11:00: supporter an works 08:00-16:00 that day; correct"
                                + " its date or time");
    }

    @Test
    void warns_of_a_lunch_longer_than_its_window() {
        lunch = new Lunch(120, Window.parse("11:30-13:30"));
        assertThat(warnings(need(1, 50, 1, "T9"))).isEmpty();
        lunch = new Lunch(121, Window.parse("11:30-13:30"));
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly("supporter an: a lunch of 121 minutes does not fit between 11:30-13:30; widen that or"
                        + " shorten lunch");
    }

    @Test
    void warns_of_more_support_than_hours_per_expertise_and_overall() {
        weeklyMinutes = 100;
        assertThat(warnings(need(2, 50, 1, "T9"))).isEmpty();
        weeklyMinutes = 99;
        assertThat(warnings(need(2, 50, 1, "T9")))
                .containsExactly("support with expertise T9 of 100 minutes a week is asked of supporters who have 99"
                        + " minutes; some of it will be left out unless you add hours or lower sessionsPerWeek");
        weeklyMinutes = 0;
        assertThat(warnings(need(2, 50, 1)))
                .containsExactly("support of 100 minutes a week is asked of supporters who have 60 minutes; some of it"
                        + " will be left out unless you add hours or lower sessionsPerWeek");
    }

    @Test
    void hours_of_a_date_count_in_the_place_of_the_weekly_ones() {
        TestCentre centre = new TestCentre()
                .supporter("an", an -> an.weeklyMinutes(0))
                .supporter("bo", bo -> bo.off("MON").off("TUE").off("WED").off("THU"))
                .pupil("p1", "de-brug", p1 -> p1.need("n1", need -> need.sessions(3, 200)));
        assertThat(told(centre))
                .containsExactly(
                        "support of 600 minutes a week is asked of supporters who have 480 minutes; some of it will be"
                                + " left out unless you add hours or lower sessionsPerWeek",
                        "support with expertise BA of 600 minutes a week is asked of supporters who have 480 minutes;"
                                + " some of it will be left out unless you add hours or lower sessionsPerWeek");
        centre.supporter("bo", bo -> bo.on("2026-11-24", "08:00-10:00").on("2026-11-27"));
        assertThat(told(centre)).isEmpty();
    }

    @Test
    void the_worst_week_is_told_of() {
        TestCentre centre = new TestCentre()
                .weeks(2)
                .supporter("an", an -> an.weeklyMinutes(0))
                .supporter("bo", bo -> bo.on("2026-12-04", "08:00-09:00").weeklyMinutes(2400))
                .pupil("p1", "de-brug", p1 -> p1.need("n1", need -> need.sessions(5, 450)));
        assertThat(told(centre))
                .first()
                .asString()
                .startsWith("support of 2250 minutes a week is asked of supporters who have 1980");
    }

    @Test
    void sessions_owed_count_in_the_whole_horizon() {
        TestCentre centre = new TestCentre()
                .weeks(2)
                .supporter("an", an -> an.weeklyMinutes(0))
                .supporter("bo", bo -> bo.weeklyMinutes(100))
                .pupil("p1", "de-brug", p1 -> p1.need("n1", need -> need.owed(2)));
        assertThat(told(centre)).isEmpty();
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.need("n2", need -> need.sessions(0, 50).owed(1)));
        assertThat(told(centre))
                .containsExactly(
                        "with the sessions owed, support of 250 minutes is asked in all of supporters who have 200"
                                + " minutes; some of it will be left out unless you add hours or lower 'owed'",
                        "with the sessions owed, support with expertise BA of 250 minutes is asked in all of supporters"
                                + " who have 200 minutes; some of it will be left out unless you add hours or lower"
                                + " 'owed'");
    }

    @Test
    void warns_of_work_without_an_hour_that_has_no_window() {
        absences = Set.of(LocalDate.of(2026, 11, 26));
        commitments = List.of(
                work(null, 60, "09:00-10:00"),
                work(null, 61, "09:00-10:00"),
                work("2026-11-30", 60, "09:00-10:00"),
                work("2026-11-26", 60, "09:00-10:00"),
                work("2026-11-25", 61, "09:00-10:00"),
                work("2026-11-25", 60, "15:30-18:00"));
        assertThat(warnings(need(1, 50, 1, "T9")))
                .containsExactly(
                        "commitment c: no window of 61 minutes in any week; widen 'when' or shorten it",
                        "commitment c on 2026-11-30: the calendar runs from 2026-11-23 to 2026-11-29; correct its date"
                                + " or 'when'",
                        "commitment c on 2026-11-26: supporter an is absent that day; correct its date or 'when'",
                        "commitment c on 2026-11-25: 'when' has no window of 61 minutes that day; correct its date or"
                                + " 'when'",
                        "commitment c on 2026-11-25: supporter an works 08:00-16:00 that day; correct its date or"
                                + " 'when'");
    }

    private static Commitment commitment(String date, String time) {
        return new Commitment("c", "an", LocalDate.parse(date), Window.parse(time), "here", "Team");
    }

    private static Commitment work(@Nullable String date, int minutes, String window) {
        WeekWindows when = week(window, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        return new Commitment(
                "c", "an", date == null ? null : LocalDate.parse(date), new Flexible(minutes, when), "here", "Reports");
    }
}
