package be.koffieronde.planning.ruin;

import static be.koffieronde.planning.data.Job.NOBODY;

import be.koffieronde.planning.data.ProblemData.NeedJobs;
import java.util.random.RandomGenerator;

/** Some needs of the supporter who has a need, and of another one who works near. */
record SupportersRuin(Removal removal, Nearness nearness, RandomGenerator random) implements Ruin {

    private static final int MOST_NEEDS = 12;

    /** How far down the list of near needs the second supporter is looked for. */
    private static final int NEIGHBOURHOOD = 10;

    @Override
    public void ruin(NeedJobs seed) {
        int[] near = nearness.from(seed);
        int one = removal.sketch().holder(seed.index());
        int other = otherHolder(near, one);
        int wanted = 2 + random.nextInt(MOST_NEEDS);
        removal.takeOut(seed);
        for (int k = 0; k < near.length && removal.needs().size() < wanted; k++) {
            int holder = removal.sketch().holder(near[k]);
            if (holder != NOBODY && (holder == one || holder == other) && random.nextInt(3) > 0) {
                removal.takeOut(removal.data().needs().get(near[k]));
            }
        }
    }

    private int otherHolder(int[] near, int one) {
        for (int k = random.nextInt(NEIGHBOURHOOD); k < near.length; k++) {
            int holder = removal.sketch().holder(near[k]);
            if (holder != one && holder != NOBODY) {
                return holder;
            }
        }
        return NOBODY;
    }
}
