package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.ProblemData.NeedJobs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Ruins a sketch in one way or another, each with its share. */
public final class Ruins {

    private final Removal removal;
    private final RandomGenerator random;
    private final Map<RuinKind, Ruin> ruins = new EnumMap<>(RuinKind.class);

    public Ruins(Removal removal, Nearness nearness, RandomGenerator random) {
        this.removal = removal;
        this.random = random;
        for (RuinKind kind : RuinKind.values()) {
            ruins.put(kind, kind.ruin(removal, nearness, random));
        }
    }

    /** Takes out a handful of packages, and returns in which way. */
    public RuinKind ruin() {
        removal.clear();
        List<NeedJobs> needs = removal.data().needs();
        if (needs.isEmpty()) {
            VisitsRuin.ruin(removal, random);
            return RuinKind.ANY_VISITS;
        }
        RuinKind chosen = choose();
        Objects.requireNonNull(ruins.get(chosen)).ruin(needs.get(random.nextInt(needs.size())));
        return chosen;
    }

    private RuinKind choose() {
        int number = random.nextInt(100);
        for (RuinKind kind : RuinKind.values()) {
            number -= kind.share();
            if (number < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("The shares of ruins are not 100 percent together.");
    }
}
