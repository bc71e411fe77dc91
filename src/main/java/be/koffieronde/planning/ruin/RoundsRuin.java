package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Shift;
import java.util.random.RandomGenerator;

/** What one or two rounds of a supporter consist of. */
record RoundsRuin(Removal removal, RandomGenerator random) implements Ruin {

    private static final int DAYS = 7;

    @Override
    public void ruin(NeedJobs seed) {
        ProblemData data = removal.data();
        int supporter = random.nextInt(data.supporters().size());
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            int shift = data.shift(supporter, random.nextInt(data.days()));
            if (shift >= 0) {
                removal.takeOut(removal.sketch().round(shift));
                if (data.hasSeries() && random.nextBoolean()) {
                    ruinSameWeekdays(removal.sketch().round(shift).shift);
                }
            }
        }
    }

    private void ruinSameWeekdays(Shift like) {
        ProblemData data = removal.data();
        for (int day = like.day() % DAYS; day < data.days(); day += DAYS) {
            int shift = data.shift(like.supporter(), day);
            if (shift >= 0 && day != like.day()) {
                removal.takeOut(removal.sketch().round(shift));
            }
        }
    }
}
