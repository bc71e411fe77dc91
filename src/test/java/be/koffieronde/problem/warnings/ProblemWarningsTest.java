package be.koffieronde.problem.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemWarningsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WeekWindows LESSONS = week("08:45-09:35", DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);

    private Set<LocalDate> closedDays = Set.of();
    private Set<LocalDate> absences = Set.of();
    private int weeks = 1;
    private List<String> pupilsPartners = List.of("heidi");
    private @Nullable TalkRhythm rhythm;
    private WeekWindows duties = WeekWindows.NONE;
    private Lunch lunch = Lunch.DEFAULT;
    private int weeklyMinutes = 2160;
    private List<Meeting> meetings = List.of();
    private List<Commitment> commitments = List.of();

    @Test
    void has_nothing_to_say_of_a_sound_problem() {
        rhythm = new TalkRhythm(2, 15, null);
        meetings = List.of(new Meeting("m1", List.of("heidi"), "p1", null, 15, null, null));
        commitments = List.of(commitment("2026-11-24", "08:00-12:00"));
        assertThat(warnings(need(2, 50, 2, "T9"))).isEmpty();
    }

    @Test
    void warns_of_a_need_whose_windows_are_too_short() {
        assertThat(warnings(need(1, 51, 1, "T9")))
                .containsExactly("need n1 of pupil p1: no window of 51 minutes in week 1, given school hours;"
                        + " widen its windows or shorten its sessions");
    }

    @Test
    void has_no_remedy_for_closed_days() {
        weeks = 2;
        closedDays = Set.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2));
        assertThat(warnings(need(1, 50, 1, "T9"))).isEmpty();
        closedDays = Set.of(LocalDate.of(2026, 11, 30));
        assertThat(warnings(need(2, 50, 1, "T9"))).isEmpty();
    }

    @Test
    void warns_of_sessions_that_cannot_be_so_far_apart() {
        assertThat(warnings(need(2, 50, 3, "T9")))
                .containsExactly(
                        "need n1 of pupil p1: 2 sessions a week at least 3 days apart do not fit in week 1; give"
                                + " it windows on more days, or lower sessionsPerWeek or minDaysApart");
    }

    @Test
    void warns_of_more_sessions_than_days() {
        assertThat(warnings(need(3, 50, 1, "T9"))).hasSize(1).first().asString().contains("3 sessions a week");
        assertThat(warnings(need(2, 50, 0, "T9"))).isEmpty();
        assertThat(warnings(need(3, 50, 0, "T9")))
                .first()
                .asString()
                .contains("3 sessions a week do not fit in week 1;");
    }

    @Test
    void warns_of_a_need_that_begins_in_a_week_with_too_few_days_left() {
        Term late = new Term(LocalDate.of(2026, 11, 24), null, 1);
        assertThat(warnings(new Need("n1", Set.of("T9"), 2, 50, 1, null, null, null, late)))
                .containsExactly("need n1 of pupil p1: 'from' and 'until' leave too few days for its sessions in week"
                        + " 1; move them to the start and the end of a week, or give it windows on more days");
    }

    @Test
    void warns_of_a_need_that_ends_before_it_begins() {
        Term never = new Term(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 24), 1);
        assertThat(warnings(new Need("n1", Set.of("T9"), 2, 50, 1, null, null, null, never)))
                .containsExactly("need n1 of pupil p1 ends on 2026-11-24, before it begins (2026-12-01), and has no"
                        + " sessions; correct one of the dates");
    }

    @Test
    void warns_of_weeks_that_are_counted_from_the_first() {
        weeks = 2;
        assertThat(warnings(new Need("n1", Set.of("T9"), 2, 50, 1, null, null, null, new Term(null, null, 2))))
                .containsExactly("need n1 of pupil p1: once in 2 weeks, counted from the first week of this file;"
                        + " write 'from', so that later files count on");
        assertThat(warnings(new Need("n1", Set.of("T9"), 2, 50, 1, null, null, null, new Term(MONDAY, null, 2))))
                .isEmpty();
    }

    @Test
    void counts_the_days_between_sessions_of_different_weeks() {
        weeks = 2;
        assertThat(warnings(need(1, 50, 9, "T9"))).isEmpty();
        assertThat(warnings(need(1, 50, 10, "T9")))
                .hasSize(1)
                .first()
                .asString()
                .contains("do not fit in week 2");
    }

    @Test
    void warns_of_a_need_nobody_is_qualified_for() {
        assertThat(warnings(need(1, 50, 1, "T9", "T6")))
                .containsExactly(
                        "need n1 of pupil p1: no supporter has all of its expertise (T6, T9); correct it, or add"
                                + " a supporter");
    }

    @Test
    void warns_of_a_required_supporter_who_is_not_qualified() {
        assertThat(warnings(wanting("bo", Keep.MUST)))
                .containsExactly("need n1 of pupil p1: it must have supporter bo, who lacks some of its expertise (T9);"
                        + " add it to bo, or write keep PREFER");
        assertThat(warnings(wanting("bo", Keep.PREFER))).isEmpty();
        assertThat(warnings(wanting("an", Keep.MUST))).isEmpty();
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
    void warns_once_of_sessions_owed_for_which_there_is_no_time() {
        WeekWindows monday = week("08:45-09:35", DayOfWeek.MONDAY);
        TestCentre centre = new TestCentre()
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need("n1", need -> need.when(monday).owed(2)))
                .pupil(
                        "p2",
                        "de-brug",
                        p2 -> p2.need(
                                "n2", need -> need.sessions(0, 60).when(monday).owed(3)));
        assertThat(told(centre))
                .containsExactly(
                        "need n1 of pupil p1: days are too few for its 2 sessions owed beside the others; give it"
                                + " windows on more days, or lower 'owed' or minDaysApart",
                        "need n2 of pupil p2: no window of 60 minutes for the sessions owed; widen its windows, correct"
                                + " 'from' and 'until', or lower 'owed'");
    }

    @Test
    void warns_of_a_stand_in_for_nobody_and_of_one_that_nobody_can_be() {
        TestCentre centre = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("n1", TestNeed::standInAllowed))
                .pupil(
                        "p2",
                        "de-brug",
                        p2 -> p2.need(
                                "n2", need -> need.supporter("an", Keep.MUST).standInAllowed()));
        assertThat(told(centre))
                .containsExactly("need n1 of pupil p1: standIn ALLOWED means nothing without a 'supporter' to stand in"
                        + " for; name one, or leave it out");
        centre.supporter("bo", bo -> bo.expertise("T9"));
        assertThat(told(centre))
                .contains("need n2 of pupil p2: nobody but an has its expertise (BA), so nobody can stand in; add it to"
                        + " somebody, or leave out standIn");
    }

    @Test
    void warns_of_a_session_across_class_groups() {
        TestCentre centre = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.classGroup("3A").need("n1", need -> need.with("p2", "p3")))
                .pupil("p2", "de-brug", p2 -> p2.classGroup("3A"))
                .pupil("p3", "de-brug", p3 -> {});
        assertThat(told(centre)).isEmpty();
        centre.pupil("p3", "de-brug", p3 -> p3.classGroup("3B"));
        assertThat(told(centre))
                .containsExactly("need n1 of pupil p1: its sessions are with pupils of several class groups (3A, 3B),"
                        + " whose lessons may differ; write classGroup the same, or correct 'with'");
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

    private static List<String> told(TestCentre centre) {
        return ProblemWarnings.of(centre.directory()).stream()
                .map(Message::toString)
                .toList();
    }

    private List<String> warnings(Need need) {
        Pupil pupil =
                new Pupil("p1", "L.", "s", null, 1, pupilsPartners, Set.of(), DatedExceptions.NONE, List.of(need));
        Partner heidi = new Partner(
                "heidi",
                "Heidi",
                "TEACHER",
                "s",
                week("10:25-10:40", DayOfWeek.MONDAY),
                null,
                rhythm,
                Set.of(),
                DatedExceptions.NONE,
                duties);
        Problem problem = new Problem(
                "p",
                new Calendar(MONDAY, weeks, closedDays),
                List.of(new Location("here", 51, 5)),
                new Travel.Estimate(Map.of()),
                List.of(new School("s", "S", "here", null, LESSONS, Set.of(), DatedExceptions.NONE)),
                List.of(an(), bo()),
                List.of(heidi),
                List.of(),
                List.of(pupil),
                meetings,
                commitments,
                Weights.DEFAULT);
        return ProblemWarnings.of(new Directory(problem)).stream()
                .map(Message::toString)
                .toList();
    }

    private Supporter an() {
        Window day = Window.parse("08:00-16:00");
        Map<DayOfWeek, Window> hours = Map.of(
                DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day, DayOfWeek.WEDNESDAY, day, DayOfWeek.THURSDAY, day);
        return new Supporter(
                "an",
                "An",
                "here",
                Profile.CAR,
                Set.of("T9"),
                hours,
                weeklyMinutes,
                lunch,
                Map.of(),
                absences,
                DatedExceptions.NONE);
    }

    /** One hour a week, no expertise. */
    private static Supporter bo() {
        Map<DayOfWeek, Window> hours = Map.of(DayOfWeek.MONDAY, Window.parse("09:00-10:00"));
        return new Supporter(
                "bo",
                "Bo",
                "here",
                Profile.BIKE,
                Set.of(),
                hours,
                2160,
                null,
                Map.of(),
                Set.of(),
                DatedExceptions.NONE);
    }

    private static Need need(int sessions, int minutes, int minDaysApart, String... expertise) {
        return new Need("n1", Set.of(expertise), sessions, minutes, minDaysApart, null, null, null, Term.ALWAYS);
    }

    private static Need wanting(String supporter, Keep keep) {
        return new Need("n1", Set.of("T9"), 1, 50, 1, null, null, new WantedSupporter(supporter, keep), Term.ALWAYS);
    }

    private static Commitment commitment(String date, String time) {
        return new Commitment("c", "an", LocalDate.parse(date), Window.parse(time), "here", "Team");
    }

    private static Commitment work(@Nullable String date, int minutes, String window) {
        WeekWindows when = week(window, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        return new Commitment(
                "c", "an", date == null ? null : LocalDate.parse(date), new Flexible(minutes, when), "here", "Reports");
    }

    private static WeekWindows week(String window, DayOfWeek... days) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : days) {
            week.put(day, List.of(Window.parse(window)));
        }
        return new WeekWindows(week);
    }
}
