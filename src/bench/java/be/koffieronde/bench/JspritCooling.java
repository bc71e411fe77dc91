package be.koffieronde.bench;

import com.graphhopper.jsprit.core.algorithm.acceptor.SolutionAcceptor;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.util.Solutions;
import java.time.Duration;
import java.util.Collection;

/**
 * Jsprit's default acceptance, threshold accepting by Schrimpf et al. (2000), with its default numbers. But it is the clock
 * that cools it: how many iterations there will be is not known.
 */
final class JspritCooling implements SolutionAcceptor {

    private static final double FIRST_THRESHOLD = 0.03;
    private static final double HALVED_AFTER = 0.15;

    private final long begin = System.nanoTime();
    private final long nanos;

    JspritCooling(Duration time) {
        nanos = Math.max(1, time.toNanos());
    }

    @Override
    public boolean acceptSolution(
            Collection<VehicleRoutingProblemSolution> solutions, VehicleRoutingProblemSolution found) {
        VehicleRoutingProblemSolution current = Solutions.bestOf(solutions);
        boolean isAccepted = found.getCost() < current.getCost() * (1 + threshold());
        if (isAccepted) {
            solutions.remove(current);
            solutions.add(found);
        }
        return isAccepted;
    }

    /** Part of its cost by which a solution may become worse. */
    private double threshold() {
        double spent = (double) (System.nanoTime() - begin) / nanos;
        return FIRST_THRESHOLD * Math.pow(2, -spent / HALVED_AFTER);
    }
}
