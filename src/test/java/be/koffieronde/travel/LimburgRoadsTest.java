package be.koffieronde.travel;

import static be.koffieronde.problem.place.Profile.BIKE;
import static be.koffieronde.problem.place.Profile.CAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.problem.place.Travel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The locations of the conformance vector {@code roads.json}. Expected minutes come from a program written
 * independently from the contract, which also gives the travel and commute totals of that vector's rosters.
 */
class LimburgRoadsTest {

    private static final int LOCATIONS = 26;

    private final TravelTimes times = times();

    @Test
    void car_minutes_from_the_first_location_are_those_of_the_contract() {
        assertThat(firstRow(CAR)).startsWith(0, 26, 34, 34, 56, 43, 50, 34);
    }

    @Test
    void bike_minutes_from_the_first_location_are_those_of_the_contract() {
        assertThat(firstRow(BIKE)).startsWith(0, 81, 118, 118, 219, 155, 191, 118);
    }

    @Test
    void all_minutes_add_up_to_those_of_the_contract() {
        assertThat(total(CAR)).isEqualTo(24_173);
        assertThat(total(BIKE)).isEqualTo(86_587);
    }

    private int[] firstRow(Profile profile) {
        return IntStream.range(0, LOCATIONS)
                .map(to -> times.minutes(profile, 0, to))
                .toArray();
    }

    private int total(Profile profile) {
        return IntStream.range(0, LOCATIONS * LOCATIONS)
                .map(pair -> times.minutes(profile, pair / LOCATIONS, pair % LOCATIONS))
                .sum();
    }

    private static TravelTimes times() {
        List<Location> locations = new ArrayList<>();
        read("roads.json")
                .get("locations")
                .forEach(place -> locations.add(new Location(
                        place.get("id").asText(),
                        place.get("latitude").asDouble(),
                        place.get("longitude").asDouble())));
        Travel travel = new Travel.Roads(network(), Map.of(CAR, 3, BIKE, 1));
        return TravelTables.of(TravelProblems.of(locations, travel, CAR, BIKE));
    }

    private static RoadNetwork network() {
        JsonNode json = read("limburg-roads.json");
        Map<String, Integer> positions = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (JsonNode node : json.get("nodes")) {
            positions.put(node.get("id").asText(), nodes.size());
            nodes.add(new Node(
                    node.get("id").asText(),
                    node.get("latitude").asDouble(),
                    node.get("longitude").asDouble()));
        }
        List<Edge> edges = new ArrayList<>();
        for (JsonNode edge : json.get("edges")) {
            edges.add(new Edge(
                    positions.get(edge.get("from").asText()),
                    positions.get(edge.get("to").asText()),
                    edge.get("seconds").asDouble(),
                    edge.get("metres").asDouble()));
        }
        return new RoadNetwork("limburg-roads.json", json.get("attribution").asText(), nodes, edges);
    }

    private static JsonNode read(String name) {
        try (InputStream file = LimburgRoadsTest.class.getResourceAsStream("/vectors/" + name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}
