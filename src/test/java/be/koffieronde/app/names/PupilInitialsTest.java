package be.koffieronde.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Pupil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilInitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Lotte Verhulst, L.V.",
        "L.V., L.V.",
        "L. Verhulst, L.V.",
        "Jan-Willem van den Broeck, J.W.V.D.B.",
        "Élodie D'Hondt, É.D.H.",
        "Yara, Y.",
        "yara (3A), Y.A.",
        "17, ?"
    })
    void a_name_comes_down_to_its_first_letters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void pupils_of_one_school_with_the_same_initials_get_numbers() {
        TestCentre centre = new TestCentre()
                .pupil("lena", "de-brug", lena -> {})
                .pupil("lars", "de-brug", lars -> {})
                .pupil("lies", "het-park", lies -> {});

        assertThat(PupilInitials.in(centre.problem()).pupils())
                .extracting(Pupil::name)
                .containsExactly("L. (1)", "L. (2)", "L.");
    }
}
