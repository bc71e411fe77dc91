package be.koffieronde.generate.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names(new Dice(1));

    @Test
    void an_id_keeps_letters_and_digits_and_drops_the_rest() {
        assertThat(names.id("'t Klavertje ('S Herenelderen)")).isEqualTo("t-klavertje-s-herenelderen");
        assertThat(names.id("Mozaïek 2")).isEqualTo("mozaiek-2");
    }

    @Test
    void no_id_is_given_twice() {
        assertThat(Stream.of("An", "an", "An 2", "AN").map(names::id)).containsExactly("an", "an-2", "an-2-2", "an-3");
    }

    @Test
    void five_thousand_supporters_have_different_names() {
        assertThat(Stream.generate(names::supporter).limit(5000)).doesNotHaveDuplicates();
    }
}
