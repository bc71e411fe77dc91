package be.koffieronde.anonymise;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.place.Travel.Matrix;
import be.koffieronde.problem.place.Travel.Roads;
import be.koffieronde.travel.MinuteTable;
import be.koffieronde.travel.TravelTimes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Where drives come from when the locations of a problem stand in another order and have other names. */
final class AnonymousTravel {

    /** A table this size has 4 million cells for each profile. */
    private static final int MOST_LOCATIONS_FROZEN = 2000;

    /** What a problem file may say of a drive. */
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final Problem problem;
    private final int[] positions;

    /** @param order the problem's locations as they will stand */
    AnonymousTravel(Problem problem, List<Location> order) {
        this.problem = problem;
        Map<Location, Integer> before = new HashMap<>();
        problem.locations().forEach(location -> before.put(location, before.size()));
        positions = order.stream()
                .mapToInt(location -> Objects.requireNonNull(before.get(location)))
                .toArray();
    }

    /**
     * The same source of drives: the table in its new order, or roads whose nodes have no names.
     *
     * @param network the name of the file for a road network
     */
    Travel sameSource(String network) {
        Travel travel = problem.travel();
        if (travel instanceof Matrix matrix) {
            Map<Profile, List<List<Double>>> tables = new EnumMap<>(Profile.class);
            matrix.minutes()
                    .forEach((profile, rows) -> tables.put(
                            profile, table((from, to) -> rows.get(from).get(to))));
            return new Matrix(tables, matrix.parkingMinutes());
        }
        return travel instanceof Roads roads
                ? new Roads(nameless(roads.network(), network), roads.parkingMinutes())
                : travel;
    }

    /**
     * A table of the minutes as they are now.
     *
     * @throws InvalidInputException if it would be too large, or a drive too long to be written in one
     */
    Travel frozen(TravelTimes times) {
        if (positions.length > MOST_LOCATIONS_FROZEN) {
            throw new InvalidInputException(
                    Fault.of("anonymise.too-many-locations", positions.length, MOST_LOCATIONS_FROZEN));
        }
        Map<Profile, List<List<Double>>> tables = new EnumMap<>(Profile.class);
        for (Supporter supporter : problem.supporters()) {
            tables.computeIfAbsent(supporter.profile(), profile -> frozen(profile, times.table(profile)));
        }
        return new Matrix(tables, problem.travel().parkingMinutes());
    }

    private List<List<Double>> frozen(Profile profile, MinuteTable minutes) {
        int parking = problem.travel().parkingMinutes(profile);
        return table((from, to) -> from.equals(to) ? 0 : writable(minutes.minutes(from, to) - parking));
    }

    private static double writable(int minutes) {
        if (minutes > MOST_MINUTES) {
            throw new InvalidInputException(Fault.of("anonymise.too-long", minutes));
        }
        return minutes;
    }

    private List<List<Double>> table(ToDoubleBiFunction<Integer, Integer> minutes) {
        return IntStream.of(positions)
                .mapToObj(from -> IntStream.of(positions)
                        .mapToObj(to -> minutes.applyAsDouble(from, to))
                        .toList())
                .toList();
    }

    private static RoadNetwork nameless(RoadNetwork network, String file) {
        List<Node> nodes = IntStream.range(0, network.nodes().size())
                .mapToObj(node -> nameless(node, network.nodes().get(node)))
                .toList();
        return new RoadNetwork(file, network.attribution(), nodes, network.edges());
    }

    private static Node nameless(int number, Node node) {
        return new Node("node-" + number, node.latitude(), node.longitude());
    }
}
