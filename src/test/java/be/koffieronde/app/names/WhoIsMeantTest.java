package be.koffieronde.app.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void supporters_pupils_and_schools_are_found_by_their_names_too() {
        assertThat(who.supporter("Bo")).isEqualTo("bo");
        assertThat(who.supporterIfAny("An")).isEqualTo("an");
        assertThat(who.schoolIfAny("de brug")).isEqualTo("de-brug");
        assertThat(who.pupilIfAny(null)).isNull();
        assertThat(faults()).isEmpty();
    }

    @Test
    void signs_around_a_word_are_no_part_of_a_name() {
        assertThat(who.partner("(Els)")).isEqualTo("els");
        assertThat(faults()).isEmpty();
    }

    @Test
    void of_up_to_ten_who_are_nothing_like_it_all_are_told() {
        who.school("zonnebloem");
        who.partner("zonnebloem");

        assertThat(faults())
                .containsExactly(
                        "--school: 'zonnebloem' is no school of centre.json; write one of de-brug, het-park",
                        "--partner: 'zonnebloem' is no partner of centre.json; write one of heidi, heidi-2, els");
    }

    @Test
    void a_part_of_a_name_that_is_mistyped_is_enough_to_ask_whether_they_are_meant() {
        who.school("brugg");
        who.school("het parc");

        assertThat(faults())
                .containsExactly(
                        "--school: 'brugg' is no school of centre.json; did you mean 'de-brug'?",
                        "--school: 'het parc' is no school of centre.json; did you mean 'het-park'?");
    }

    @Test
    void of_more_than_ten_the_first_are_told_or_where_their_ids_are() {
        TestCentre centre = new TestCentre();
        IntStream.rangeClosed(1, 10).forEach(one -> centre.partner("p" + one, "de-brug", partner -> {}));
        assertThat(faults(centre, "juf"))
                .singleElement()
                .asString()
                .endsWith("p10 (juf p10); give the id of the one you" + " mean");
        assertThat(faults(centre, "zonnebloem")).singleElement().asString().contains("p9, p10");

        centre.partner("p11", "de-brug", partner -> {});
        assertThat(faults(centre, "juf")).singleElement().asString().contains("p10 (juf p10) and 1 more;");
        assertThat(faults(centre, "zonnebloem"))
                .containsExactly("partner: 'zonnebloem' is no partner of the centre; use an id from that file");
    }

    private static List<String> faults(TestCentre centre, String word) {
        WhoIsMeant among = new WhoIsMeant(centre.problem(), "the centre", kind -> kind);
        among.partner(word);
        return catchThrowableOfType(InvalidInputException.class, among::throwIfAny)
                .lines();
    }
}
