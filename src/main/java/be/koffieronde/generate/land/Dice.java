package be.koffieronde.generate.land;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls alike on every machine: only what the specification of {@link Random} fixes is used of it. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /** Dice of their own for a part, so that what one part throws does not change another. */
    public Dice fork() {
        return new Dice(random.nextLong());
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Each with that chance, in the order given; possibly none. */
    public <T> List<T> some(List<T> things, int percent) {
        return things.stream().filter(thing -> chance(percent)).toList();
    }

    public <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
