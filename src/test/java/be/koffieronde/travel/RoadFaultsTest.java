package be.koffieronde.travel;

import static be.koffieronde.problem.place.Profile.BIKE;
import static be.koffieronde.problem.place.Profile.CAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.problem.place.Travel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Locations l0, l1, … each at the node of the same number. */
class RoadFaultsTest {

    @Test
    void locations_that_reach_each_other_have_no_faults() {
        assertThat(faults(3, edge(0, 1), edge(1, 2), edge(2, 0))).isEmpty();
    }

    @Test
    void a_place_without_any_road_is_named_with_one_it_should_reach() {
        assertThat(faults(3, edge(0, 2), edge(2, 0)))
                .containsExactly(
                        "locations[1]: 'l1' (node 'n1' of roads.json), but no road joins it to 'l0' (node 'n0' of roads.json);"
                                + " correct the coordinates or add the missing edges");
    }

    @Test
    void a_dead_end_of_one_way_roads_says_which_way_is_missing() {
        assertThat(faults(3, edge(0, 1), edge(1, 0), edge(0, 2)))
                .singleElement()
                .asString()
                .contains("locations[2]", "no road leads from there to 'l0'");
        assertThat(faults(3, edge(0, 1), edge(1, 0), edge(2, 0)))
                .singleElement()
                .asString()
                .contains("locations[2]", "no road leads there from 'l0'");
    }

    @Test
    void the_part_with_most_locations_is_taken_to_be_right() {
        assertThat(faults(3, edge(1, 2), edge(2, 1))).singleElement().asString().startsWith("locations[0]: 'l0'");
    }

    @Test
    void nodes_without_a_location_may_be_cut_off() {
        List<Node> nodes = Stream.concat(nodes(2).stream(), Stream.of(new Node("island", 51.5, 5.0)))
                .toList();
        RoadNetwork network = new RoadNetwork("roads.json", "", nodes, List.of(edge(0, 1), edge(1, 0)));
        assertThat(TravelTables.faults(problem(2, network))).isEmpty();
    }

    @Test
    void after_twenty_lines_the_rest_is_counted() {
        assertThat(faults(21)).hasSize(20);
        assertThat(faults(24))
                .hasSize(21)
                .endsWith("locations: 3 more are cut off from 'l0' (node 'n0' of roads.json)");
    }

    @Test
    void a_network_without_nodes_is_a_fault() {
        assertThat(TravelTables.faults(problem(2, new RoadNetwork("roads.json", "", List.of(), List.of()))))
                .map(Fault::toString)
                .containsExactly("travel.network: 'roads.json' has no nodes; give it at least one");
    }

    @Test
    void what_a_car_misses_is_no_fault_for_bikes() {
        RoadNetwork network =
                new RoadNetwork("roads.json", "", nodes(2), List.of(edge(0, 1), new Edge(1, 0, 60, 1000, BIKE)));
        assertThat(TravelTables.faults(TravelProblems.of(locations(2), new Travel.Roads(network, Map.of()), BIKE)))
                .isEmpty();
        assertThat(TravelTables.faults(problem(2, network)))
                .map(Fault::toString)
                .containsExactly(
                        "locations[1]: 'l1' (node 'n1' of roads.json), but no road for the car leads from there to 'l0'"
                                + " (node 'n0' of roads.json); correct the coordinates or add the missing edges");
    }

    @Test
    void a_network_without_any_edge_for_a_profile_is_a_fault() {
        RoadNetwork network = new RoadNetwork("roads.json", "", nodes(2), List.of(new Edge(0, 1, 60, 1000, BIKE)));
        assertThat(TravelTables.faults(problem(2, network)))
                .map(Fault::toString)
                .containsExactly(
                        "travel.network: 'roads.json' has no edges for the car; add them or change the profile");
    }

    @Test
    void no_tables_are_made_of_a_problem_with_faults() {
        Problem problem = problem(2, new RoadNetwork("roads.json", "", nodes(2), List.of(edge(0, 1))));
        assertThatThrownBy(() -> TravelTables.of(problem))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("locations[1]: 'l1'");
    }

    private static Edge edge(int from, int to) {
        return new Edge(from, to, 60, 1000);
    }

    private static List<String> faults(int places, Edge... edges) {
        RoadNetwork network = new RoadNetwork("roads.json", "", nodes(places), List.of(edges));
        return TravelTables.faults(problem(places, network)).stream()
                .map(Fault::toString)
                .toList();
    }

    private static List<Node> nodes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Node("n" + number, 50.0 + number * 0.01, 5.0))
                .toList();
    }

    private static Problem problem(int places, RoadNetwork network) {
        return TravelProblems.of(locations(places), new Travel.Roads(network, Map.of()), CAR);
    }

    private static List<Location> locations(int places) {
        return IntStream.range(0, places)
                .mapToObj(number -> new Location("l" + number, 50.0 + number * 0.01, 5.0))
                .toList();
    }
}
