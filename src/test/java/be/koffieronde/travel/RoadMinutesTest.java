package be.koffieronde.travel;

import static be.koffieronde.problem.place.Profile.BIKE;
import static be.koffieronde.problem.place.Profile.CAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.problem.place.Travel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.shortestpath.DijkstraManyToManyShortestPaths;
import org.junit.jupiter.api.Test;

/** Two nodes 10.008 km apart on one meridian, for which 14.4 minutes by car and 46.9 by bike are estimated. */
class RoadMinutesTest {

    private static final List<Node> NODES = List.of(new Node("south", 50.9, 5.3), new Node("north", 50.99, 5.3));
    private static final Location AT_SOUTH = new Location("at-south", 50.9, 5.3);
    private static final Location AT_NORTH = new Location("at-north", 50.99, 5.3);

    /** 1.0008 km south of the southern node: 2.60 minutes by car, 4.88 by bike. */
    private static final Location BELOW_SOUTH = new Location("below-south", 50.891, 5.3);

    /** As far north of the northern node. */
    private static final Location ABOVE_NORTH = new Location("above-north", 50.999, 5.3);

    @Test
    void car_minutes_add_up_the_seconds_of_the_edges_and_round_up() {
        TravelTimes times =
                roads(List.of(AT_SOUTH, AT_NORTH), new Edge(0, 1, 600, 99_999), new Edge(1, 0, 601, 99_999));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(10);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(11);
    }

    @Test
    void bike_minutes_add_up_the_metres_of_the_edges_at_sixteen_an_hour() {
        TravelTimes times = roads(List.of(AT_SOUTH, AT_NORTH), new Edge(0, 1, 1, 11_200), new Edge(1, 0, 1, 11_201));
        assertThat(times.minutes(BIKE, 0, 1)).isEqualTo(42);
        assertThat(times.minutes(BIKE, 1, 0)).isEqualTo(43);
    }

    @Test
    void a_road_slower_than_the_estimate_is_not_taken() {
        TravelTimes times =
                roads(List.of(AT_SOUTH, AT_NORTH), new Edge(0, 1, 3600, 90_000), new Edge(1, 0, 840, 11_250));
        assertThat(times.minutes(CAR, 0, 1)).as("estimate").isEqualTo(15);
        assertThat(times.minutes(BIKE, 0, 1)).as("estimate").isEqualTo(47);
        assertThat(times.minutes(CAR, 1, 0)).as("road").isEqualTo(14);
        assertThat(times.minutes(BIKE, 1, 0)).as("42.1875 minutes of road").isEqualTo(43);
    }

    @Test
    void a_connector_is_added_at_either_end() {
        TravelTimes times = roads(
                List.of(BELOW_SOUTH, AT_NORTH, ABOVE_NORTH), new Edge(0, 1, 600, 8_000), new Edge(1, 0, 600, 8_000));
        assertThat(times.minutes(CAR, 0, 1)).as("2.60 + 10").isEqualTo(13);
        assertThat(times.minutes(CAR, 1, 0)).as("10 + 2.60").isEqualTo(13);
        assertThat(times.minutes(CAR, 0, 2)).as("2.60 + 10 + 2.60").isEqualTo(16);
        assertThat(times.minutes(BIKE, 0, 2)).as("4.88 + 30 + 4.88").isEqualTo(40);
    }

    @Test
    void locations_at_the_same_node_go_by_its_connectors_or_the_estimate() {
        Location above = new Location("above-south", 50.909, 5.3);
        TravelTimes times = roads(List.of(BELOW_SOUTH, above), new Edge(0, 1, 600, 8_000), new Edge(1, 0, 600, 8_000));
        assertThat(times.minutes(CAR, 0, 1))
                .as("estimate 3.76, connectors 5.20")
                .isEqualTo(4);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(4);
    }

    @Test
    void the_shortest_of_several_ways_counts_for_each_profile_by_itself() {
        List<Node> nodes = List.of(NODES.get(0), NODES.get(1), new Node("detour", 50.945, 5.5));
        RoadNetwork network = new RoadNetwork(
                "roads.json",
                "",
                nodes,
                List.of(
                        new Edge(0, 1, 780, 10_400),
                        new Edge(0, 1, 760, 10_800),
                        new Edge(0, 2, 200, 20_000),
                        new Edge(2, 1, 220, 20_000),
                        new Edge(2, 2, 0, 0),
                        new Edge(1, 0, 600, 10_000)));
        TravelTimes times = times(List.of(AT_SOUTH, AT_NORTH), network);
        assertThat(times.minutes(CAR, 0, 1)).as("420 s over the detour").isEqualTo(7);
        assertThat(times.minutes(BIKE, 0, 1)).as("10,400 m straight on").isEqualTo(39);
    }

    @Test
    void an_edge_for_one_profile_is_no_way_for_the_other() {
        TravelTimes times = roads(
                List.of(AT_SOUTH, AT_NORTH),
                new Edge(0, 1, 600, 99_999, CAR),
                new Edge(1, 0, 600, 99_999, CAR),
                new Edge(0, 1, 1, 10_400, BIKE),
                new Edge(1, 0, 1, 10_400, BIKE));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(10);
        assertThat(times.minutes(BIKE, 0, 1)).isEqualTo(39);
    }

    @Test
    void a_location_joins_at_the_nearest_node_that_is_open_to_the_profile() {
        List<Node> nodes = List.of(NODES.get(0), NODES.get(1), new Node("path", 50.9001, 5.3));
        RoadNetwork network = new RoadNetwork(
                "roads.json",
                "",
                nodes,
                List.of(
                        new Edge(0, 1, 600, 10_000),
                        new Edge(1, 0, 600, 10_000),
                        new Edge(2, 0, 600, 2_000, BIKE),
                        new Edge(0, 2, 600, 2_000, BIKE)));
        TravelTimes times = times(List.of(new Location("at-path", 50.9001, 5.3), AT_NORTH), network);
        assertThat(times.minutes(CAR, 0, 1)).as("0.03 + 10").isEqualTo(11);
        assertThat(times.minutes(BIKE, 0, 1)).as("12,000 m, from the path").isEqualTo(45);
    }

    @Test
    void a_generated_network_gives_what_many_to_many_shortest_paths_give() {
        RoadNetwork network = GridRoads.of(20, 1_000, 3);
        List<Location> locations = IntStream.range(0, 40)
                .mapToObj(number -> network.nodes().get(number * 10))
                .map(node -> new Location(node.id(), node.latitude(), node.longitude()))
                .toList();
        var graph = RoadGraph.of(network, CAR, Edge::seconds);
        var paths =
                new DijkstraManyToManyShortestPaths<>(graph).getManyToManyPaths(graph.vertexSet(), graph.vertexSet());
        TravelTimes times = times(locations, network);
        for (int pair = 0; pair < 40 * 40; pair++) {
            int from = pair / 40;
            int to = pair % 40;
            Location a = locations.get(from);
            Location b = locations.get(to);
            double estimate =
                    Pace.CAR.estimate(GreatCircle.km(a.latitude(), a.longitude(), b.latitude(), b.longitude()));
            double minutes = Math.min(estimate, paths.getWeight(from * 10, to * 10) / 60);
            assertThat(times.minutes(CAR, from, to)).isEqualTo((int) Math.ceil(minutes - 1e-9));
        }
    }

    private static TravelTimes roads(List<Location> locations, Edge... edges) {
        return times(locations, new RoadNetwork("roads.json", "", NODES, List.of(edges)));
    }

    private static TravelTimes times(List<Location> locations, RoadNetwork network) {
        return TravelTables.of(TravelProblems.of(locations, new Travel.Roads(network, Map.of()), CAR, BIKE));
    }
}
