package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void a_name_that_can_be_stays_as_it_is() {
        assertThat(names.free("De Brug (Hasselt)")).isEqualTo("De Brug (Hasselt)");
    }

    @Test
    void characters_that_are_not_allowed_go_out() {
        assertThat(names.free("'t Molentje: [A/B]?")).isEqualTo("t Molentje A B");
        assertThat(names.free("*")).isEqualTo("-");
    }

    @Test
    void names_that_differ_in_capitals_only_are_alike() {
        assertThat(names.free("An")).isEqualTo("An");
        assertThat(names.free("AN")).isEqualTo("AN (2)");
        assertThat(names.free("an")).isEqualTo("an (3)");
        assertThat(names.free("History")).isEqualTo("History (2)");
    }

    @Test
    void long_names_are_cut_and_stay_different() {
        String name = "Vrije Basisschool Sint-Bernardus Dilsen";

        assertThat(names.free(name)).isEqualTo("Vrije Basisschool Sint-Bernardu");
        assertThat(names.free(name)).isEqualTo("Vrije Basisschool Sint-Bern (2)");
    }
}
