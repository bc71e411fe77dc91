package be.koffieronde.privacy;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;

/** Who reads something, and so what it may tell: whatever is made for people asks here, and nowhere else. */
public enum Audience {
    /** Sees everything; what commands print and JSON say is theirs too. */
    PLANNER,
    /** Sees everybody's weeks. */
    SUPPORTER,
    /** A teacher or another adult around pupils: sees who comes for them. */
    PARTNER,
    /** Sees who comes to the school, and nothing that happens elsewhere. */
    SCHOOL;

    public boolean sees(Fact fact) {
        return switch (fact) {
            case PUPIL_NAMES, EXPERTISE, HOMES, IDS, TALK_NOTES -> this == PLANNER;
            case ROUNDS, TALK_CARDS -> this == PLANNER || this == SUPPORTER;
        };
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
