package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.state.SketchRound;
import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * Stretches of rounds that pass near one another, sometimes all of a stretch but one visit. After Christiaens and Vanden
 * Berghe, Slack induction by string removals for vehicle routing problems (Transportation Science 54, 2020); a round here is
 * a day of a supporter.
 */
record StringsRuin(Removal removal, Nearness nearness, RandomGenerator random) implements Ruin {

    private static final int MOST_STRINGS = 3;
    private static final int LONGEST = 10;

    @Override
    public void ruin(NeedJobs seed) {
        int strings = 1 + random.nextInt(MOST_STRINGS);
        BitSet rounds = new BitSet();
        takeString(seed, rounds);
        int[] near = nearness.from(seed);
        for (int k = 0; k < near.length && rounds.cardinality() < strings; k++) {
            takeString(removal.data().needs().get(near[k]), rounds);
        }
    }

    /** Takes a stretch with some session of a need out of its round, unless a stretch of that is out. */
    private void takeString(NeedJobs need, BitSet rounds) {
        if (removal.has(need)) {
            return;
        }
        Job session = removal.data().jobs().get(need.jobs()[random.nextInt(need.jobs().length)]);
        if (!removal.sketch().isPlanned(session)) {
            removal.takeOut(need);
            return;
        }
        SketchRound round = removal.sketch().roundOf(session);
        if (!rounds.get(round.index())) {
            rounds.set(round.index());
            takeString(round, session);
        }
    }

    private void takeString(SketchRound round, Job session) {
        int length = 1 + random.nextInt(Math.min(LONGEST, round.size));
        int from = Math.max(0, Math.min(round.indexOf(session) - random.nextInt(length), round.size - length));
        Job[] string = Arrays.copyOfRange(round.jobs, from, from + length);
        Job kept = random.nextBoolean() ? string[random.nextInt(length)] : session;
        for (Job job : string) {
            if (job.index() == session.index() || job.index() != kept.index()) {
                removal.takeOut(job);
            }
        }
    }
}
