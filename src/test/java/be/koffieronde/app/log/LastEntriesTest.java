package be.koffieronde.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastEntriesTest {

    private static final LastEntries<String> LAST = new LastEntries<>(
            "log.csv",
            Message.of("app.part.log.talk"),
            Message.of("app.part.log.talks"),
            "--date",
            entry -> Fault.of("language.as-said", entry));

    private static List<String> faults(List<String> found, boolean isAny, @Nullable Integer asked) {
        return catchThrowableOfType(InvalidInputException.class, () -> LAST.of(found, isAny, asked))
                .lines();
    }

    @Test
    void if_nothing_is_said_it_is_the_last_of_all() {
        assertThat(LAST.of(List.of("a", "b", "c"), true, null)).containsExactly("c");
    }

    @Test
    void of_those_chosen_it_is_the_only_one() {
        assertThat(LAST.of(List.of("a"), false, null)).containsExactly("a");
        assertThat(faults(List.of("a", "b"), false, null))
                .containsExactly(
                        "log.csv: 2 talks may be meant; say which with --date, or how many of the last ones with --count",
                        "a",
                        "b");
    }

    @Test
    void of_many_that_may_be_meant_ten_are_told() {
        List<String> eleven =
                IntStream.rangeClosed(1, 11).mapToObj(String::valueOf).toList();

        assertThat(faults(eleven, false, null)).hasSize(11).endsWith("9", "10");
    }

    @Test
    void as_many_as_are_asked_for_are_the_last_ones_first_to_last() {
        assertThat(LAST.of(List.of("a", "b", "c"), true, 2)).containsExactly("b", "c");
        assertThat(LAST.of(List.of("a", "b", "c"), false, 3)).containsExactly("a", "b", "c");
    }

    @Test
    void too_few_are_none() {
        assertThat(faults(List.of("a"), true, 2))
                .containsExactly("log.csv: has only 1 talks to take back; nothing was written");
        assertThat(faults(List.of("a"), false, 2))
                .containsExactly("log.csv: has only 1 talks to take back of those asked for; nothing was written");
        assertThat(faults(List.of(), true, null))
                .containsExactly("log.csv: has no talk to take back; nothing was written");
        assertThat(faults(List.of(), false, null))
                .containsExactly("log.csv: has no talk to take back of those asked for; nothing was written");
    }
}
