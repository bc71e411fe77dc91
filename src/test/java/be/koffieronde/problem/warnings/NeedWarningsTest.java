package be.koffieronde.problem.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedWarningsTest extends WarnedProblem {

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

    private static Need wanting(String supporter, Keep keep) {
        return new Need("n1", Set.of("T9"), 1, 50, 1, null, null, new WantedSupporter(supporter, keep), Term.ALWAYS);
    }
}
