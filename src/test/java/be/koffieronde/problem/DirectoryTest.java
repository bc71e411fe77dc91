package be.koffieronde.problem;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    @Test
    void of_the_schools_at_a_location_the_first_is_meant() {
        Directory directory = new TestCentre().directory();

        assertThat(directory.schoolAt("de-brug")).map(School::name).contains("De Brug");
        assertThat(directory.schoolAt("centre")).isEmpty();
    }

    @Test
    void a_visit_is_at_the_school_of_whom_it_is_for_or_where_it_is_said_to_be() {
        Directory directory = new TestCentre()
                .partner("heidi", "de-brug", heidi -> {})
                .partner("greet", "het-park", greet -> greet.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.need("a").partners("greet"))
                .meeting("there", "greet", "heidi")
                .meeting(new Meeting("at", List.of("greet"), null, null, 30, "de-brug", TestWindows.ALL_WEEK))
                .commitment("team", "an", "2026-11-25", "10:30-12:30")
                .directory();

        assertThat(Visits.of(directory))
                .extracting(visit -> visit.id() + " "
                        + directory.schoolOf(visit).map(School::id).orElse("nowhere"))
                .containsExactlyInAnyOrder(
                        "support/a/1/1 de-brug",
                        "talk/greet/1 het-park",
                        "meeting/there het-park",
                        "meeting/at de-brug",
                        "commitment/team nowhere");
    }
}
