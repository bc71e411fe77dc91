package be.koffieronde.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwedSessionsTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;
    private static final LocalDate WEEK_BEFORE = MONDAY.minusDays(7);

    private final TestCentre centre = centre(0);

    private static TestCentre centre(int owed) {
        return new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("a", a -> a.owed(owed)))
                .pupil("p2", "de-brug", p2 -> p2.need("b", b -> b.with("p1")));
    }

    private static LoggedSession session(LocalDate date, String pupil, String need, String turn, Outcome outcome) {
        return new LoggedSession(
                date, pupil, need, SessionTurn.of(turn).orElseThrow(), "an", 50, outcome, outcome.isOwed(), "");
    }

    private Problem knowing(LoggedSession... sessions) {
        return OwedSessions.into(centre.problem(), new SessionLog(List.of(sessions)));
    }

    private static List<String> makeUps(Problem problem) {
        return Visits.of(new Directory(problem)).stream()
                .map(Visit::id)
                .filter(id -> id.contains("/makeup/"))
                .toList();
    }

    @Test
    void what_was_missed_through_the_centre_is_made_up() {
        assertThat(makeUps(knowing(session(WEEK_BEFORE, "p1", "a", "1", Outcome.SUPPORTER_ILL))))
                .containsExactly("support/a/makeup/1");
    }

    @Test
    void what_was_held_or_missed_by_the_pupil_is_not() {
        assertThat(makeUps(knowing(
                        session(WEEK_BEFORE, "p1", "a", "1", Outcome.HELD),
                        session(WEEK_BEFORE.minusDays(7), "p1", "a", "1", Outcome.TRIP))))
                .isEmpty();
    }

    @Test
    void a_make_up_that_was_held_is_owed_no_more() {
        LoggedSession missed = session(WEEK_BEFORE.minusDays(7), "p1", "a", "1", Outcome.NO_PLACE);

        assertThat(makeUps(knowing(missed, session(WEEK_BEFORE, "p1", "a", "makeup/1", Outcome.HELD))))
                .isEmpty();
        assertThat(makeUps(knowing(missed, session(WEEK_BEFORE, "p1", "a", "makeup/1", Outcome.SUPPORTER_ILL))))
                .hasSize(1);
    }

    @Test
    void what_becomes_of_sessions_within_the_horizon_changes_nothing() {
        assertThat(makeUps(knowing(
                        session(WEEK_BEFORE, "p1", "a", "1", Outcome.CENTRE),
                        session(MONDAY, "p1", "a", "1", Outcome.CENTRE),
                        session(MONDAY.plusDays(1), "p1", "a", "makeup/1", Outcome.HELD))))
                .hasSize(1);
    }

    private static Roster roster(String day) {
        return centre(0).roster().round("an", day, "support/a/1/1 08:45").build();
    }

    private List<String> makeUps(Roster roster, LocalDate from, LoggedSession... sessions) {
        return makeUps(OwedSessions.into(centre.problem(), new SessionLog(List.of(sessions)), List.of(roster), from));
    }

    @Test
    void whoever_plans_the_rest_of_a_week_anew_makes_up_what_was_missed_in_it() {
        LoggedSession missed = session(MONDAY, "p1", "a", "1", Outcome.CENTRE);

        assertThat(makeUps(roster("2026-11-23"), MONDAY.plusDays(1), missed)).containsExactly("support/a/makeup/1");
        assertThat(makeUps(roster("2026-11-23"), MONDAY, missed))
                .as("it can still be moved")
                .isEmpty();
    }

    @Test
    void what_has_another_place_by_now_or_waits_for_one_is_not_made_up_beside_it() {
        LoggedSession missed = session(MONDAY, "p1", "a", "1", Outcome.CENTRE);

        assertThat(makeUps(roster("2026-11-25"), MONDAY.plusDays(1), missed)).isEmpty();
        assertThat(makeUps(centre.roster().build(), MONDAY.plusDays(1), missed)).isEmpty();
    }

    @Test
    void a_make_up_that_was_held_in_the_week_stays_one_of_the_visits_and_one_that_was_missed_is_owed_again() {
        LoggedSession missed = session(WEEK_BEFORE, "p1", "a", "1", Outcome.CENTRE);
        Roster roster = centre(1)
                .roster()
                .round("an", "2026-11-24", "support/a/makeup/1 08:45")
                .build();
        LocalDate tuesday = MONDAY.plusDays(1);
        assertThat(makeUps(roster, tuesday.plusDays(1), missed, session(tuesday, "p1", "a", "makeup/1", Outcome.HELD)))
                .hasSize(1);
        assertThat(makeUps(
                        roster,
                        tuesday.plusDays(1),
                        missed,
                        session(tuesday, "p1", "a", "makeup/1", Outcome.SUPPORTER_ILL)))
                .hasSize(2);
    }

    @Test
    void a_roster_that_was_planned_with_what_was_missed_stays_an_answer_to_its_problem() {
        LoggedSession missed = session(MONDAY, "p1", "a", "1", Outcome.CENTRE);
        Roster planned = centre(1)
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 08:45")
                .build();

        assertThat(makeUps(planned, MONDAY, missed)).containsExactly("support/a/makeup/1");
        assertThat(makeUps(planned, MONDAY, missed, session(MONDAY.plusDays(3), "p1", "a", "1", Outcome.CENTRE)))
                .as("and what was missed later changes nothing")
                .containsExactly("support/a/makeup/1");
        assertThat(makeUps(planned, MONDAY)).as("the log must say so").isEmpty();
    }

    @Test
    void a_session_of_two_is_owed_once_if_either_is_owed_it() {
        assertThat(makeUps(knowing(
                        session(WEEK_BEFORE, "p1", "b", "1", Outcome.CENTRE),
                        session(WEEK_BEFORE, "p2", "b", "1", Outcome.CENTRE))))
                .containsExactly("support/b/makeup/1");
        assertThat(makeUps(knowing(
                        session(WEEK_BEFORE, "p1", "b", "1", Outcome.HELD),
                        session(WEEK_BEFORE, "p2", "b", "1", Outcome.CENTRE))))
                .hasSize(1);
    }
}
