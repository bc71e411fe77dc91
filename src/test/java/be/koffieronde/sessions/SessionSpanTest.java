package be.koffieronde.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One pupil with one session of 50 minutes a week; the problem's week is the one of 23 November 2026. */
class SessionSpanTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;

    private final Directory directory = new Directory(
            new TestCentre().pupil("p1", "de-brug", p1 -> p1.need("a")).problem());

    private static LoggedSession session(int weeksBefore, String turn, Outcome outcome) {
        return new LoggedSession(
                MONDAY.minusDays(7L * weeksBefore),
                "p1",
                "a",
                SessionTurn.of(turn).orElseThrow(),
                "an",
                50,
                outcome,
                outcome.isOwed(),
                "");
    }

    private PupilSpan span(LocalDate from, LocalDate until, LoggedSession... sessions) {
        return SessionSpan.of(new SessionLog(List.of(sessions)), from, until, directory)
                .pupils()
                .get(0);
    }

    @Test
    void minutes_asked_are_given_missed_and_owed() {
        assertThat(span(
                        MONDAY.minusDays(28),
                        MONDAY.minusDays(1),
                        session(4, "1", Outcome.SUPPORTER_ILL),
                        session(3, "1", Outcome.HELD),
                        session(2, "1", Outcome.TRIP),
                        session(1, "1", Outcome.NO_PLACE),
                        session(1, "makeup/1", Outcome.HELD)))
                .isEqualTo(new PupilSpan("p1", 200, 100, 50, 100, 50, 0, 50));
    }

    @Test
    void what_was_owed_before_the_span_and_made_up_in_it_is_given_in_it() {
        assertThat(span(
                        MONDAY.minusDays(7),
                        MONDAY.minusDays(1),
                        session(2, "1", Outcome.CENTRE),
                        session(1, "1", Outcome.HELD),
                        session(1, "makeup/1", Outcome.HELD)))
                .isEqualTo(new PupilSpan("p1", 50, 100, 50, 0, 0, 0, 0));
    }

    @Test
    void weeks_of_the_problem_that_are_over_ask_for_what_the_log_does_not_tell() {
        assertThat(span(MONDAY, MONDAY.plusDays(4))).isEqualTo(new PupilSpan("p1", 50, 0, 0, 0, 0, 50, 0));
        assertThat(span(MONDAY, MONDAY.plusDays(3)).asked()).isZero();
        assertThat(span(MONDAY, MONDAY.plusDays(4), session(0, "1", Outcome.HELD)))
                .isEqualTo(new PupilSpan("p1", 50, 50, 0, 0, 0, 0, 0));
    }
}
