package be.koffieronde.referee;

import static be.koffieronde.TestWindows.week;
import static be.koffieronde.problem.Rule.OUTSIDE_PREFERRED_TIME;
import static be.koffieronde.problem.Rule.SUPPORTER_CHANGED;
import static be.koffieronde.problem.Rule.UNQUALIFIED_SUPPORTER;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestRoster;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.time.WeekWindows;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRulingTest {

    private final TestCentre centre = new TestCentre();

    @Test
    void a_supporter_needs_every_type_of_expertise() {
        centre.supporter("an", an -> an.expertise("BA", "T9"));
        centre.supporter("bo", bo -> bo.expertise("BA", "T2", "T9"));
        Consumer<TestNeed> need = change -> change.expertise("T2", "T9");

        assertThat(total(UNQUALIFIED_SUPPORTER, session("bo", "10:00", need))).isZero();
        assertThat(total(UNQUALIFIED_SUPPORTER, session("an", "10:00", need))).isEqualTo(50);
    }

    @Test
    void no_support_type_is_named_in_words() {
        assertThat(texts(UNQUALIFIED_SUPPORTER, session("an", "10:00", need -> need.expertise("T9"))))
                .containsExactly("round of An on Mon 23 Nov: session of P1 at 10:00-10:50"
                        + " asks for expertise (need p1-a) that An does not have");
    }

    @Test
    void another_supporter_than_the_preferred_one_counts_once_per_session() {
        Consumer<TestNeed> need = change -> change.supporter("an", Keep.PREFER);

        assertThat(texts(SUPPORTER_CHANGED, session("bo", "10:00", need)))
                .containsExactly("round of Bo on Mon 23 Nov: session of P1 at 10:00-10:50 is not with An");
        assertThat(total(SUPPORTER_CHANGED, session("an", "10:00", need))).isZero();
    }

    @Test
    void another_supporter_than_a_required_one_is_no_mere_change() {
        assertThat(total(SUPPORTER_CHANGED, session("bo", "10:00", need -> need.supporter("an", Keep.MUST))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"08:44, 1", "08:45, 0", "09:10, 0", "09:11, 1"})
    void a_session_is_preferred_wholly_in_one_window(String start, long expected) {
        WeekWindows preferred = week("MON 08:45-10:00", "MON 10:00-10:30");

        assertThat(total(OUTSIDE_PREFERRED_TIME, session("an", start, need -> need.preferred(preferred))))
                .isEqualTo(expected);
    }

    @Test
    void a_day_without_preferred_windows_is_not_preferred() {
        assertThat(total(
                        OUTSIDE_PREFERRED_TIME,
                        session("an", "09:00", need -> need.preferred(week("TUE 08:00-12:00")))))
                .isEqualTo(1);
    }

    @Test
    void where_nothing_is_preferred_any_time_will_do() {
        assertThat(total(OUTSIDE_PREFERRED_TIME, session("an", "09:00", need -> {})))
                .isZero();
        assertThat(total(OUTSIDE_PREFERRED_TIME, session("an", "09:00", need -> need.preferred(WeekWindows.NONE))))
                .isZero();
    }

    private TestRoster session(String supporter, String start, Consumer<TestNeed> need) {
        TestCentre one = centre.pupil("p1", "de-brug", p1 -> p1.withoutNeeds().need("p1-a", need));
        return one.roster().round(supporter, "2026-11-23", "support/p1-a/1/1 " + start);
    }
}
