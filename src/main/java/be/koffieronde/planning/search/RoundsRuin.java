package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Facts;
import be.koffieronde.planning.data.Facts.NeedJobs;
import be.koffieronde.planning.data.Shift;
import java.util.random.RandomGenerator;

/** What one or two rounds of a supporter consist of. */
record RoundsRuin(Removal removal, RandomGenerator random) implements Ruin {

    private static final int DAYS = 7;

    @Override
    public void ruin(NeedJobs seed) {
        Facts facts = removal.facts();
        int supporter = random.nextInt(facts.supporters().size());
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            int shift = facts.shift(supporter, random.nextInt(facts.days()));
            if (shift >= 0) {
                removal.takeOut(removal.sketch().round(shift));
                if (facts.hasSeries() && random.nextBoolean()) {
                    ruinSameWeekdays(removal.sketch().round(shift).shift);
                }
            }
        }
    }

    private void ruinSameWeekdays(Shift like) {
        Facts facts = removal.facts();
        for (int day = like.day() % DAYS; day < facts.days(); day += DAYS) {
            int shift = facts.shift(like.supporter(), day);
            if (shift >= 0 && day != like.day()) {
                removal.takeOut(removal.sketch().round(shift));
            }
        }
    }
}
