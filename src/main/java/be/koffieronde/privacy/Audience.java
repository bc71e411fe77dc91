package be.koffieronde.privacy;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import java.util.Set;

/** Who reads something, and so what it may tell: whatever is made for people asks here, and nowhere else. */
public enum Audience {
    /** Everything; what commands print and JSON say is theirs too. */
    PLANNER(Set.of(Fact.values())),
    /** Everybody's weeks. */
    SUPPORTER(Set.of(Fact.ROUNDS, Fact.TALK_CARDS)),
    /** A teacher or another adult around pupils: who comes for them. */
    PARTNER(Set.of()),
    /** Who comes to the school, and nothing that happens elsewhere. */
    SCHOOL(Set.of());

    private final Set<Fact> facts;

    Audience(Set<Fact> facts) {
        this.facts = facts;
    }

    public boolean sees(Fact fact) {
        return facts.contains(fact);
    }

    /** Whether a planner may let it see a fact all the same: supporters know their pupils. */
    public boolean mayBeShown(Fact fact) {
        return sees(fact) || (this == SUPPORTER && fact == Fact.PUPIL_NAMES);
    }

    /** Whether it is told of a visit: who may not see rounds, only of those at or for a school. */
    public boolean isTold(Visit visit, Directory directory) {
        return sees(Fact.ROUNDS) || directory.schoolOf(visit).isPresent();
    }

    /** The problem that everything for it is made of, so that no text can let through what it may not see. */
    public Problem of(Problem problem) {
        return sees(Fact.PUPIL_NAMES) ? problem : PupilInitials.in(problem);
    }
}
