package be.koffieronde.files;

import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;

/**
 * How large a road network is.
 *
 * @param attribution whom it is owed to
 */
public record RoadsSize(int nodes, int carEdges, int bikeEdges, String attribution) {

    static RoadsSize of(RoadNetwork network) {
        return new RoadsSize(
                network.nodes().size(),
                edges(network, Profile.CAR),
                edges(network, Profile.BIKE),
                network.attribution());
    }

    private static int edges(RoadNetwork network, Profile profile) {
        return (int)
                network.edges().stream().filter(edge -> edge.isFor(profile)).count();
    }
}
