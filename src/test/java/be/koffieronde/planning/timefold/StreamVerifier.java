package be.koffieronde.planning.timefold;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.MultiConstraintAssertion;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import be.koffieronde.problem.Rule;

/** Constraint streams on a plan under construction: that of one rule, before points, or all of them. */
final class StreamVerifier {

    private static final ConstraintVerifier<RosterConstraints, PlanSolution> VERIFIER =
            ConstraintVerifier.build(new RosterConstraints(), PlanSolution.class, Round.class, Stop.class);

    private StreamVerifier() {}

    static SingleConstraintAssertion verify(Rule rule, PlanFixture plan) {
        return VERIFIER.verifyThat((constraints, factory) -> constraints.constraint(factory, rule))
                .givenSolution(plan.build());
    }

    static MultiConstraintAssertion verifyAll(PlanFixture plan) {
        return VERIFIER.verifyThat().givenSolution(plan.build());
    }
}
