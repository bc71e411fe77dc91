package be.koffieronde.fuzz;

import java.util.List;
import java.util.Random;

/** Random choices that come out the same for the same kind of file, seed and number. */
final class Chance {

    private final Random random;

    Chance(String kind, long seed, int number) {
        random = new Random(31 * (31 * seed + kind.hashCode()) + 7_919L * number);
    }

    /** From 0 up to that, excluded. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[below(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Mostly 1, sometimes more, hardly ever many. */
    int few() {
        int count = 1;
        while (count < 12 && oneIn(3)) {
            count++;
        }
        return count;
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
