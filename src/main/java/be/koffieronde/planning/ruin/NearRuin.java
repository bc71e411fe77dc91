package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.ProblemData.NeedJobs;
import java.util.random.RandomGenerator;

/** A need and some of those nearest to it. */
record NearRuin(Removal removal, Nearness nearness, RandomGenerator random) implements Ruin {

    private static final int MOST_NEEDS = 12;

    @Override
    public void ruin(NeedJobs seed) {
        int wanted = 1 + random.nextInt(MOST_NEEDS);
        removal.takeOut(seed);
        int[] near = nearness.from(seed);
        for (int k = 0; k < near.length && removal.needs().size() < wanted; k++) {
            if (random.nextInt(3) > 0) {
                removal.takeOut(removal.data().needs().get(near[k]));
            }
        }
    }
}
