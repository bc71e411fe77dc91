package be.koffieronde.referee;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.travel.TravelTimes;
import java.util.Arrays;
import java.util.List;

/** The contract's minutes by estimate, or by car on roads, the shortest paths found by Floyd and Warshall's triple loop. */
final class VectorTravel implements TravelTimes {

    private final List<Location> locations;
    private final Travel travel;
    private final double[][] paths;

    VectorTravel(Problem problem) {
        locations = problem.locations();
        travel = problem.travel();
        paths = travel instanceof Travel.Roads roads ? paths(roads.network()) : new double[0][0];
    }

    @Override
    public int minutes(Profile profile, int from, int to) {
        if (from == to) {
            return 0;
        }
        double minutes = estimate(profile, locations.get(from), locations.get(to));
        if (travel instanceof Travel.Roads roads) {
            minutes = Math.min(minutes, byRoad(roads.network(), locations.get(from), locations.get(to)));
        }
        return (int) Math.ceil(minutes - 1e-9) + travel.parkingMinutes(profile);
    }

    private static double estimate(Profile profile, Location from, Location to) {
        double kilometres = kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
        return profile == Profile.CAR ? 2.10 * Math.pow(kilometres, 0.837) : kilometres * 1.25 / 16 * 60;
    }

    private double byRoad(RoadNetwork network, Location from, Location to) {
        int entry = nearest(network, from);
        int exit = nearest(network, to);
        return connector(network, from, entry) + paths[entry][exit] + connector(network, to, exit);
    }

    private static int nearest(RoadNetwork network, Location location) {
        int nearest = 0;
        for (int node = 1; node < network.nodes().size(); node++) {
            if (connector(network, location, node) < connector(network, location, nearest)) {
                nearest = node;
            }
        }
        return nearest;
    }

    private static double connector(RoadNetwork network, Location location, int position) {
        RoadNetwork.Node node = network.nodes().get(position);
        double kilometres = kilometres(location.latitude(), location.longitude(), node.latitude(), node.longitude());
        return kilometres * 1.3 / 30 * 60;
    }

    private static double[][] paths(RoadNetwork network) {
        int size = network.nodes().size();
        double[][] paths = new double[size][size];
        for (int node = 0; node < size; node++) {
            Arrays.fill(paths[node], Double.POSITIVE_INFINITY);
            paths[node][node] = 0;
        }
        for (RoadNetwork.Edge edge : network.edges()) {
            paths[edge.from()][edge.to()] = Math.min(paths[edge.from()][edge.to()], edge.seconds() / 60);
        }
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    paths[from][to] = Math.min(paths[from][to], paths[from][via] + paths[via][to]);
                }
            }
        }
        return paths;
    }

    private static double kilometres(double latitude, double longitude, double latitude2, double longitude2) {
        double north = Math.sin(Math.toRadians(latitude2 - latitude) / 2);
        double east = Math.sin(Math.toRadians(longitude2 - longitude) / 2);
        double chord =
                north * north + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(latitude2)) * east * east;
        return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
    }
}
