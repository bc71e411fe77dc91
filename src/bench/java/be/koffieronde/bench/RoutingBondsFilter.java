package be.koffieronde.bench;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.AssignmentIntContainer;
import com.google.ortools.constraintsolver.IntVar;
import com.google.ortools.constraintsolver.IntVarElement;
import com.google.ortools.constraintsolver.LocalSearchFilter;
import java.util.Arrays;

/**
 * Tells the routing search of bonds between vehicles before it works a neighbour out: without, it would find out only when
 * constraint propagation fails, and nearly all of its time would go there.
 */
final class RoutingBondsFilter extends LocalSearchFilter {

    private final RoutingBonds bonds;
    private final int[] stopOfVariable;
    private final int[] changed;
    private final int[] before;

    /** @param vehicleVariables of the stops, in their order */
    RoutingBondsFilter(RoutingBonds bonds, IntVar[] vehicleVariables) {
        this.bonds = bonds;
        int most = Arrays.stream(vehicleVariables).mapToInt(IntVar::index).max().orElse(0);
        stopOfVariable = new int[most + 1];
        Arrays.fill(stopOfVariable, -1);
        for (int stop = 0; stop < vehicleVariables.length; stop++) {
            stopOfVariable[vehicleVariables[stop].index()] = stop;
        }
        changed = new int[vehicleVariables.length];
        before = new int[vehicleVariables.length];
    }

    /** A variable that is not bound belongs to a part that is searched anew; nothing can be said of that. */
    @Override
    public boolean accept(Assignment delta, Assignment newest, long least, long most) {
        AssignmentIntContainer variables = delta.intVarContainer();
        int size = 0;
        boolean isKnown = true;
        for (int k = 0; k < variables.size() && isKnown; k++) {
            IntVarElement element = variables.element(k);
            int stop = stop(element);
            isKnown = stop < 0 || element.activated();
            if (stop >= 0 && isKnown) {
                changed[size] = stop;
                before[size++] = bonds.vehicle(stop);
                bonds.put(stop, (int) element.value());
            }
        }
        boolean accepted = !isKnown || bonds.hold(changed, size);
        while (size-- > 0) {
            bonds.put(changed[size], before[size]);
        }
        return accepted;
    }

    @Override
    public void synchronize(Assignment assignment, Assignment delta) {
        bonds.clear();
        AssignmentIntContainer variables = assignment.intVarContainer();
        for (int k = 0; k < variables.size(); k++) {
            IntVarElement element = variables.element(k);
            int stop = stop(element);
            if (stop >= 0 && element.activated() && element.bound()) {
                bonds.put(stop, (int) element.value());
            }
        }
    }

    /** −1 for another variable, and for a place in the container that has none yet. */
    private int stop(IntVarElement element) {
        IntVar variable = element.var();
        int number = variable == null ? -1 : variable.index();
        return number < 0 || number >= stopOfVariable.length ? -1 : stopOfVariable[number];
    }
}
