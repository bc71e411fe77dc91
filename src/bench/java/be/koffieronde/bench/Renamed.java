package be.koffieronde.bench;

import be.koffieronde.problem.Problem;

/** A problem under another name, as rosters are kept by the names of their problems. */
final class Renamed {

    private Renamed() {}

    static Problem of(Problem problem, String name) {
        return new Problem(
                name,
                problem.calendar(),
                problem.locations(),
                problem.travel(),
                problem.schools(),
                problem.supporters(),
                problem.partners(),
                problem.collaborationModels(),
                problem.pupils(),
                problem.meetings(),
                problem.commitments(),
                problem.weights());
    }
}
