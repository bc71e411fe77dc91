package be.koffieronde.app.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners are called juf and their id, supporters by their id with a capital. */
class WhoIsMeantTest {

    private final WhoIsMeant who = new WhoIsMeant(
            new TestCentre()
                    .partner("heidi", "de-brug", heidi -> {})
                    .partner("heidi-2", "de-brug", heidi -> {})
                    .partner("els", "de-brug", els -> {})
                    .problem(),
            "centre.json",
            kind -> "--" + kind);

    private List<String> faults() {
        try {
            who.throwIfAny();
            return List.of();
        } catch (InvalidInputException e) {
            return e.lines();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "ELS", "juf els", "Juf Els", " juf els "})
    void an_id_or_a_name_that_one_has_is_enough(String word) {
        assertThat(who.partner(word)).isEqualTo("els");
        assertThat(faults()).isEmpty();
    }

    @Test
    void an_id_goes_before_all_names_it_is_part_of() {
        assertThat(who.partner("heidi")).isEqualTo("heidi");
        assertThat(faults()).isEmpty();
    }

    @Test
    void who_may_be_several_is_asked_for_by_id() {
        who.partner("juf");

        assertThat(faults())
                .containsExactly("--partner: 'juf' may be heidi (juf heidi), heidi-2 (juf heidi-2), els (juf els); give"
                        + " the id of the one you mean");
    }

    @Test
    void all_who_are_not_found_are_told_together() {
        who.supporter("bob");
        who.partner("");
        who.schoolIfAny(null);

        assertThat(faults())
                .hasSize(2)
                .first()
                .isEqualTo("--supporter: 'bob' is no supporter of centre.json; did you mean 'bo'?");
        assertThatThrownBy(who::throwIfAny).isInstanceOf(InvalidInputException.class);
    }
}
