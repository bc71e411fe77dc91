package be.koffieronde.planning.ruin;

import java.util.random.RandomGenerator;

/** The ways to ruin a sketch, with how often each is chosen; docs/solver.md has what was tried. */
public enum RuinKind {
    ANY_VISITS("any visits", 6),
    NEAR_NEEDS("near needs", 32),
    TWO_SUPPORTERS("two supporters", 16),
    ROUNDS("rounds", 12),
    STRINGS("strings", 26),
    ONE_NEED("one need", 8);

    private final String title;
    private final int share;

    RuinKind(String title, int share) {
        this.title = title;
        this.share = share;
    }

    /** In logs and docs. */
    String title() {
        return title;
    }

    /** In percent. */
    int share() {
        return share;
    }

    Ruin ruin(Removal removal, Nearness nearness, RandomGenerator random) {
        return switch (this) {
            case ANY_VISITS -> new VisitsRuin(removal, random);
            case NEAR_NEEDS -> new NearRuin(removal, nearness, random);
            case TWO_SUPPORTERS -> new SupportersRuin(removal, nearness, random);
            case ROUNDS -> new RoundsRuin(removal, random);
            case STRINGS -> new StringsRuin(removal, nearness, random);
            case ONE_NEED -> removal::takeOut;
        };
    }
}
