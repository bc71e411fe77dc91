package be.koffieronde.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceTest {

    /** The policy: planner, supporter, partner, school. */
    @ParameterizedTest
    @CsvSource({
        "PUPIL_NAMES, true, false, false, false",
        "EXPERTISE,   true, false, false, false",
        "HOMES,       true, false, false, false",
        "IDS,         true, false, false, false",
        "ROUNDS,      true, true,  false, false",
        "TALK_CARDS,  true, true,  false, false",
        "TALK_NOTES,  true, false, false, false"
    })
    void each_audience_sees_what_the_policy_says(
            Fact fact, boolean planner, boolean supporter, boolean partner, boolean school) {
        assertThat(Stream.of(Audience.PLANNER, Audience.SUPPORTER, Audience.PARTNER, Audience.SCHOOL)
                        .map(audience -> audience.sees(fact)))
                .containsExactly(planner, supporter, partner, school);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_but_pupils_names_may_be_shown_all_the_same_and_to_supporters_only(Audience audience) {
        for (Fact fact : Fact.values()) {
            boolean isExcepted = fact == Fact.PUPIL_NAMES && audience == Audience.SUPPORTER;
            assertThat(audience.mayBeShown(fact)).isEqualTo(isExcepted || audience.sees(fact));
        }
    }

    @Test
    void whoever_may_not_see_names_gets_a_problem_without_them() {
        Problem problem = new TestCentre().pupil("lena", "de-brug", lena -> {}).problem();

        assertThat(Audience.PLANNER.of(problem)).isSameAs(problem);
        assertThat(Stream.of(Audience.SUPPORTER, Audience.PARTNER, Audience.SCHOOL)
                        .flatMap(audience -> audience.of(problem).pupils().stream())
                        .map(Pupil::name))
                .containsOnly("L.");
    }

    @Test
    void what_is_at_no_school_is_told_only_to_those_who_see_rounds() {
        Directory directory = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("a"))
                .commitment("team", "an", "2026-11-25", "10:30-12:30")
                .directory();

        for (Audience audience : Audience.values()) {
            assertThat(Visits.of(directory))
                    .filteredOn(visit -> audience.isTold(visit, directory))
                    .hasSize(audience.sees(Fact.ROUNDS) ? 2 : 1)
                    .first()
                    .isInstanceOf(SupportVisit.class);
        }
    }
}
