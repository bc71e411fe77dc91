package be.koffieronde.planning;

import java.util.random.RandomGenerator;

/** The ways to ruin a sketch, with how often each is chosen; docs/solver.md has what was tried. */
enum RuinKind {
    ANY_VISITS("any visits", 6, (removal, nearness, random) -> new VisitsRuin(removal, random)),
    NEAR_NEEDS("near needs", 32, NearRuin::new),
    TWO_SUPPORTERS("two supporters", 16, SupportersRuin::new),
    ROUNDS("rounds", 12, (removal, nearness, random) -> new RoundsRuin(removal, random)),
    STRINGS("strings", 26, StringsRuin::new),
    ONE_NEED("one need", 8, (removal, nearness, random) -> removal::takeOut);

    private final String title;
    private final int share;
    private final Maker maker;

    RuinKind(String title, int share, Maker maker) {
        this.title = title;
        this.share = share;
        this.maker = maker;
    }

    private interface Maker {
        Ruin make(Removal removal, Nearness nearness, RandomGenerator random);
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
        return maker.make(removal, nearness, random);
    }
}
