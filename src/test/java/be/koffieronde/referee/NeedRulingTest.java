package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.PUPIL_SHARED;
import static be.koffieronde.problem.Rule.SESSIONS_TOO_CLOSE;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedRulingTest {

    @Test
    void sessions_of_one_need_share_one_supporter() {
        TestRoster alone = sessions(3, 1)
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 10:00")
                .round("an", "2026-11-25", "support/p1-a/1/2 10:00");

        assertThat(total(PUPIL_SHARED, alone)).isZero();
    }

    @Test
    void every_pair_with_different_supporters_costs_sixty_points() {
        TestRoster shared = sessions(3, 1)
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 10:00")
                .round("an", "2026-11-25", "support/p1-a/1/2 10:00")
                .round("bo", "2026-11-27", "support/p1-a/1/3 10:00");

        assertThat(total(PUPIL_SHARED, shared)).isEqualTo(120);
        assertThat(texts(PUPIL_SHARED, shared))
                .containsExactly(
                        "P1: sessions of need p1-a on Mon 23 Nov and Fri 27 Nov are with An and Bo",
                        "P1: sessions of need p1-a on Wed 25 Nov and Fri 27 Nov are with An and Bo");
    }

    @Test
    void pairs_reach_over_weeks() {
        TestRoster shared = sessions(1, 1)
                .weeks(2)
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 10:00")
                .round("bo", "2026-12-01", "support/p1-a/2/1 10:00");

        assertThat(total(PUPIL_SHARED, shared)).isEqualTo(60);
    }

    @Test
    void different_needs_of_a_pupil_may_have_different_supporters() {
        TestRoster roster = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a").need("p1-b"))
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 10:00")
                .round("bo", "2026-11-23", "support/p1-b/1/1 11:00");

        assertThat(total(PUPIL_SHARED, roster)).isZero();
        assertThat(total(SESSIONS_TOO_CLOSE, roster)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-23, 0",
        "1, 2026-11-23, 60",
        "1, 2026-11-24, 0",
        "2, 2026-11-24, 60",
        "2, 2026-11-25, 0",
        "3, 2026-11-25, 60"
    })
    void sessions_are_at_least_so_many_days_apart(int minDaysApart, String second, long points) {
        TestRoster roster = sessions(2, minDaysApart)
                .roster()
                .round("bo", second, "support/p1-a/1/2 13:00")
                .round("an", "2026-11-23", "support/p1-a/1/1 10:00");

        assertThat(total(SESSIONS_TOO_CLOSE, roster)).isEqualTo(points);
    }

    @Test
    void sessions_are_named_in_order_of_time() {
        TestRoster roster = sessions(2, 2)
                .roster()
                .round("an", "2026-11-24", "support/p1-a/1/1 10:00")
                .round("an", "2026-11-23", "support/p1-a/1/2 10:00");

        assertThat(texts(SESSIONS_TOO_CLOSE, roster))
                .containsExactly("P1: sessions of need p1-a on Mon 23 Nov and Tue 24 Nov are less than 2 days apart");
    }

    private static TestCentre sessions(int perWeek, int minDaysApart) {
        return new TestCentre()
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need("p1-a", need -> need.sessions(perWeek, 50).minDaysApart(minDaysApart)));
    }
}
