package be.koffieronde.bench;

import be.koffieronde.roster.Roster;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.util.Solutions;

/** Jsprit, GraphHopper's library for vehicle routing, with its own ruin and recreate, from nothing. */
final class JspritOpponent implements Opponent {

    @Override
    public String title() {
        return "jsprit";
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    /** The best roster found in the time given, but always a first one and the iteration under way. */
    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        long begin = System.nanoTime();
        JspritCentre centre = new JspritCentre(weeks);
        VehicleRoutingAlgorithm algorithm = centre.algorithm(effort);
        algorithm.setPrematureAlgorithmTermination(
                found -> System.nanoTime() - begin >= effort.time().toNanos());
        Roster found = centre.roster(Solutions.bestOf(algorithm.searchSolutions()));
        return new LateStarts(weeks).of(new RosterRepair(weeks).repaired(found));
    }
}
