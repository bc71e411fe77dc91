package be.koffieronde.app.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.sessions.SessionTurn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A need with two sessions a week, which the roster has on Monday and Thursday. */
class NotLoggedTest {

    private static final LoggedSession MONDAY = session(0, "1", Outcome.HELD);
    private static final LoggedSession THURSDAY = session(3, "2", Outcome.HELD);

    private static LoggedSession session(int day, String turn, Outcome outcome) {
        return new LoggedSession(
                TestCentre.MONDAY.plusDays(day),
                "p1",
                "a",
                SessionTurn.of(turn).orElseThrow(),
                "an",
                50,
                outcome,
                outcome.isOwed(),
                "");
    }

    private static List<LoggedSession> open(LoggedSession... logged) {
        return NotLogged.of(List.of(MONDAY, THURSDAY), new SessionLog(List.of(logged)));
    }

    @Test
    void without_a_log_all_are_open() {
        assertThat(open()).containsExactly(MONDAY, THURSDAY);
    }

    @Test
    void a_line_of_the_same_date_is_of_that_session_whatever_its_number() {
        assertThat(open(session(3, "1", Outcome.PUPIL_ILL))).containsExactly(MONDAY.in(new SessionTurn(2, false)));
    }

    @Test
    void a_line_of_another_date_is_of_the_session_of_its_number() {
        assertThat(open(session(2, "2", Outcome.HELD))).containsExactly(MONDAY);
    }

    @Test
    void two_lines_are_of_both_whatever_their_dates() {
        assertThat(open(session(1, "1", Outcome.HELD), session(2, "3", Outcome.HELD)))
                .isEmpty();
    }

    @Test
    void a_make_up_is_none_of_them() {
        assertThat(open(session(0, "makeup/1", Outcome.HELD))).containsExactly(MONDAY, THURSDAY);
    }

    @Test
    void a_line_of_a_session_missed_is_of_the_one_without_a_place_whatever_its_number() {
        LoggedSession withoutPlace = session(0, "2", Outcome.NO_PLACE);
        SessionLog log = new SessionLog(List.of(session(3, "1", Outcome.PUPIL_ILL)));

        assertThat(NotLogged.of(List.of(session(1, "1", Outcome.HELD), withoutPlace), log))
                .containsExactly(session(1, "2", Outcome.HELD));
    }

    @Test
    void a_line_of_a_session_missed_is_rather_of_the_one_without_a_place_of_its_number() {
        LoggedSession second = session(0, "2", Outcome.NO_PLACE);
        LoggedSession third = session(0, "3", Outcome.NO_PLACE);
        SessionLog log = new SessionLog(List.of(session(3, "3", Outcome.PUPIL_ILL)));

        assertThat(NotLogged.of(List.of(second, third), log)).containsExactly(second);
    }

    @Test
    void a_line_of_a_session_missed_is_of_the_planned_one_of_its_number() {
        assertThat(open(session(1, "2", Outcome.PUPIL_ILL))).containsExactly(MONDAY);
    }

    @Test
    void a_line_of_no_session_of_the_roster_is_rather_of_the_one_without_a_place() {
        SessionLog log = new SessionLog(List.of(session(1, "3", Outcome.HELD)));

        assertThat(NotLogged.of(List.of(MONDAY, session(0, "2", Outcome.NO_PLACE)), log))
                .containsExactly(MONDAY);
    }
}
