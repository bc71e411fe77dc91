package be.koffieronde.app.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All rosters found so far. Whoever takes the best for each worth from one pool gets a curve without dents: the more a talk
 * is worth, the more value is planned, at no less cost; and all lose the same pupil minutes, as no worth weighs those.
 */
final class Pool {

    private final Priced priced;
    private final List<Candidate> candidates = new ArrayList<>();

    Pool(Priced priced) {
        this.priced = priced;
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
    }

    /** The best under a worth, the first of equals; where talks are worth nothing, one without any. */
    Candidate best(Worth worth) {
        return candidates.stream()
                .filter(candidate -> mayBe(candidate, worth))
                .reduce((one, other) -> byScore(worth).compare(other, one) > 0 ? other : one)
                .orElseThrow();
    }

    private boolean mayBe(Candidate candidate, Worth worth) {
        return priced != Priced.TALKS || worth.compareTo(Worth.NOTHING) > 0 || !candidate.hasTalks();
    }

    private Comparator<Candidate> byScore(Worth worth) {
        return Comparator.comparing(candidate -> candidate.at(worth, priced));
    }
}
