package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Facts;
import be.koffieronde.planning.data.Facts.NeedJobs;
import java.util.random.RandomGenerator;

/** Some visits of any kind, planned or not; the only ruin for problems without needs. */
record VisitsRuin(Removal removal, RandomGenerator random) implements Ruin {

    private static final int MOST_VISITS = 3;

    @Override
    public void ruin(NeedJobs seed) {
        ruin(removal, random);
    }

    static void ruin(Removal removal, RandomGenerator random) {
        Facts facts = removal.facts();
        for (int n = 1 + random.nextInt(MOST_VISITS); n > 0; n--) {
            removal.takeOut(facts.jobs().get(random.nextInt(facts.jobs().size())));
        }
    }
}
