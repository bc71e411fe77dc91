package be.koffieronde.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoIsLoggedTest {

    private static final WhoIsLogged<String> LOGGED =
            new WhoIsLogged<>("log.csv", List.of("heidi", "mieke", "heidi"), "app.no-talk-of");

    @Test
    void whoever_some_entry_names_is_known_and_nobody_need_be_asked_for() {
        assertThatCode(() -> LOGGED.check("mieke", name -> name)).doesNotThrowAnyException();
        assertThatCode(() -> LOGGED.check(null, name -> name)).doesNotThrowAnyException();
    }

    @Test
    void whoever_no_entry_names_is_told_with_those_who_are_each_once() {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> LOGGED.check("els", name -> name));

        assertThat(refused.lines()).containsExactly("log.csv: has no talk of 'els'; write one of heidi, mieke");
    }
}
