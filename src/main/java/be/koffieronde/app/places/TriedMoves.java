package be.koffieronde.app.places;

import be.koffieronde.problem.fault.Fault;
import java.util.List;

/**
 * What moves would come to.
 *
 * @param moved the roster with them, and for whom what is different
 * @param broken what is broken then that was not, by rules before all soft points
 */
public record TriedMoves(MovedVisit moved, List<Fault> broken) {

    public TriedMoves {
        broken = List.copyOf(broken);
    }
}
