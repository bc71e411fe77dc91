package be.koffieronde.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwedSessionsTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;
    private static final LocalDate WEEK_BEFORE = MONDAY.minusDays(7);

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("a"))
            .pupil("p2", "de-brug", p2 -> p2.need("b", b -> b.with("p1")));

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

    @Test
    void whoever_plans_the_rest_of_a_week_anew_makes_up_what_was_missed_in_it_and_keeps_make_ups_that_were_held() {
        SessionLog log = new SessionLog(List.of(
                session(WEEK_BEFORE, "p1", "a", "1", Outcome.CENTRE),
                session(MONDAY, "p1", "a", "1", Outcome.CENTRE),
                session(MONDAY.plusDays(1), "p1", "a", "makeup/1", Outcome.HELD)));

        assertThat(makeUps(OwedSessions.into(centre.problem(), log, MONDAY.plusDays(2))))
                .containsExactly("support/a/makeup/1", "support/a/makeup/2");
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
