package be.koffieronde.anonymise;

import be.koffieronde.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the things of one kind are called instead: a word and a number, which tells nothing of where they stood. */
final class Aliases {

    private final String word;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Deals numbers at random, from 1, without those that would make a name that was there before. */
    Aliases(Kind kind, Problem problem, OriginalNames taken, Random random) {
        word = kind.word();
        List<String> names = new ArrayList<>(kind.names(problem).toList());
        Collections.shuffle(names, random);
        int number = 0;
        for (String name : names) {
            do {
                number++;
            } while (taken.contain(alias(number)));
            numbers.put(name, number);
        }
    }

    /** {@code supporter-7} */
    String of(String name) {
        return alias(number(name));
    }

    /** {@code supporter-7}; {@code supporter-0} for all who are no longer there. */
    String ofGone(String name) {
        return alias(numbers.getOrDefault(name, 0));
    }

    /** {@code supporter-7}, if there is a name at all. */
    @Nullable
    String ofAny(@Nullable String name) {
        return name == null ? null : of(name);
    }

    /** For people: {@code Supporter 7}. */
    String titleOf(String name) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + number(name);
    }

    /** Things in the order of their aliases. */
    <T> List<T> inOrder(List<T> things, Function<T, String> name) {
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> number(name.apply(thing))))
                .toList();
    }

    private int number(String name) {
        return Objects.requireNonNull(numbers.get(name), name);
    }

    private String alias(int number) {
        return word + "-" + number;
    }
}
