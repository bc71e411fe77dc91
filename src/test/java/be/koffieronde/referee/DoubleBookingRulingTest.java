package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.DOUBLE_BOOKED;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleBookingRulingTest {

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .partner("karel", "de-brug", karel -> karel.talk(1, 15))
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.partners("heidi", "karel").need("p1-a").need("p1-b"))
            .pupil("p2", "de-brug", p2 -> p2.classGroup("3A").need("p2-a").need("p2-b"))
            .pupil("p3", "de-brug", p3 -> p3.classGroup("3A").need("p3-a"))
            .meeting("m1", "heidi", "karel")
            .meeting("m2", "karel", "heidi");

    @ParameterizedTest
    @CsvSource({"09:10, 0", "09:11, 1", "10:00, 50", "10:30, 20", "10:49, 1", "10:50, 0"})
    void a_pupil_is_in_one_round_at_a_time(String start, long overlap) {
        assertThat(total(DOUBLE_BOOKED, together("support/p1-a/1/1 10:00", "support/p1-b/1/1 " + start)))
                .isEqualTo(overlap);
    }

    @Test
    void one_pupil_of_a_class_group_at_a_time() {
        assertThat(texts(DOUBLE_BOOKED, together("support/p2-a/1/1 10:00", "support/p3-a/1/1 10:30")))
                .containsExactly("class group 3A on Mon 23 Nov: 20 min at a time"
                        + " with An (10:00-10:50) and Bo (10:30-11:20)");
    }

    @Test
    void a_pupil_of_a_class_group_counts_twice() {
        assertThat(texts(DOUBLE_BOOKED, together("support/p2-a/1/1 10:00", "support/p2-b/1/1 10:45")))
                .containsExactly(
                        "P2 on Mon 23 Nov: 5 min at a time with An (10:00-10:50) and Bo (10:45-11:35)",
                        "class group 3A on Mon 23 Nov: 5 min at a time with An (10:00-10:50) and Bo (10:45-11:35)");
    }

    @Test
    void pupils_without_a_class_group_do_not_hinder_others() {
        assertThat(total(DOUBLE_BOOKED, together("support/p1-a/1/1 10:00", "support/p2-a/1/1 10:00")))
                .isZero();
    }

    @Test
    void partners_count_once_per_person_in_meetings_and_talks() {
        assertThat(total(DOUBLE_BOOKED, together("meeting/m1 10:00", "meeting/m2 10:00")))
                .isEqualTo(60);
        assertThat(total(DOUBLE_BOOKED, together("meeting/m1 10:00", "talk/karel/1 10:20")))
                .isEqualTo(10);
        assertThat(total(DOUBLE_BOOKED, together("talk/heidi/1 10:00", "talk/karel/1 10:00")))
                .isZero();
    }

    @Test
    void overlap_within_one_round_is_no_double_booking() {
        TestRoster roster =
                centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 10:00", "support/p1-b/1/1 10:00");

        assertThat(total(DOUBLE_BOOKED, roster)).isZero();
    }

    @Test
    void the_same_time_on_another_day_is_free() {
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 10:00")
                .round("bo", "2026-11-24", "support/p1-b/1/1 10:00");

        assertThat(total(DOUBLE_BOOKED, roster)).isZero();
    }

    private TestRoster together(String one, String other) {
        return centre.roster().round("an", "2026-11-23", one).round("bo", "2026-11-23", other);
    }
}
