package be.koffieronde.planning;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses among the ways to ruin a sketch, each by its share. */
final class Ruins {

    /** @param share in percent, see docs/solver.md for what was tried */
    private record Choice(int share, Ruin ruin) {}

    private final Removal removal;
    private final RandomGenerator random;
    private final VisitsRuin visits;
    private final List<Choice> choices;

    Ruins(Removal removal, Nearness nearness, RandomGenerator random) {
        this.removal = removal;
        this.random = random;
        visits = new VisitsRuin(removal, random);
        choices = List.of(
                new Choice(12, visits),
                new Choice(32, new NearRuin(removal, nearness, random)),
                new Choice(16, new SupportersRuin(removal, nearness, random)),
                new Choice(12, new RoundsRuin(removal, random)),
                new Choice(20, new StringsRuin(removal, nearness, random)),
                new Choice(8, new NeedRuin(removal)));
    }

    /** Takes out a handful of packages in one of the ways, and returns which. */
    Ruin ruin() {
        removal.clear();
        List<Facts.NeedJobs> needs = removal.facts().needs();
        if (needs.isEmpty()) {
            visits.ruin();
            return visits;
        }
        Ruin chosen = choose();
        chosen.ruin(needs.get(random.nextInt(needs.size())));
        return chosen;
    }

    private Ruin choose() {
        int number = random.nextInt(100);
        int c = 0;
        while (number >= choices.get(c).share()) {
            number -= choices.get(c++).share();
        }
        return choices.get(c).ruin();
    }
}
