package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import java.util.random.RandomGenerator;

/** Some visits of any kind, planned or not; the only ruin for problems without needs. */
record VisitsRuin(Removal removal, RandomGenerator random) implements Ruin {

    private static final int MOST_VISITS = 3;

    @Override
    public void ruin(NeedJobs seed) {
        ruin(removal, random);
    }

    static void ruin(Removal removal, RandomGenerator random) {
        ProblemData data = removal.data();
        for (int n = 1 + random.nextInt(MOST_VISITS); n > 0; n--) {
            removal.takeOut(data.jobs().get(random.nextInt(data.jobs().size())));
        }
    }
}
