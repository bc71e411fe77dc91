package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.MultiConstraintAssertion;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.util.function.BiFunction;

/** Constraint streams on a plan under construction: one of them, before points, or all of them. */
final class StreamVerifier {

    private static final ConstraintVerifier<RosterConstraints, PlanSolution> VERIFIER =
            ConstraintVerifier.build(new RosterConstraints(), PlanSolution.class, Round.class, Stop.class);

    private StreamVerifier() {}

    static SingleConstraintAssertion verify(
            BiFunction<RosterConstraints, ConstraintFactory, Constraint> constraint, PlanFixture plan) {
        return VERIFIER.verifyThat(constraint).givenSolution(plan.build());
    }

    static MultiConstraintAssertion verifyAll(PlanFixture plan) {
        return VERIFIER.verifyThat().givenSolution(plan.build());
    }
}
