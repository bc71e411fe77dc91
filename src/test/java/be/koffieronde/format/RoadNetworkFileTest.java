package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.problem.place.Travel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoadNetworkFileTest {

    private static final String VALID = """
        {"name": "two", "attribution": "made up",
         "edges": [{"from": "b", "to": "a", "seconds": 60.5, "metres": 800}],
         "nodes": [{"id": "a", "latitude": 51, "longitude": 5}, {"id": "b", "latitude": 51.1, "longitude": 5.1}]}
        """;
    private static final RoadNetwork NETWORK = new RoadNetwork(
            "roads.json",
            "made up",
            List.of(new Node("a", 51, 5), new Node("b", 51.1, 5.1)),
            List.of(new Edge(1, 0, 60.5, 800)));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("roads.json");
    }

    @Test
    void reads_nodes_and_edges_in_any_order() {
        Texts.write(file, VALID);
        assertThat(RoadNetworkFile.read(file)).isEqualTo(NETWORK);
    }

    @Test
    void writes_what_it_reads() {
        RoadNetworkFile.write(NETWORK, file);
        assertThat(RoadNetworkFile.read(file)).isEqualTo(NETWORK);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource
    void reports_faults_at_their_place(String piece, String replacement, String fault) {
        Texts.write(file, Texts.changed(VALID, piece, replacement));
        assertThat(Texts.faults(file, () -> RoadNetworkFile.read(file))).containsExactly("FILE: " + fault);
    }

    static Stream<Arguments> reports_faults_at_their_place() {
        return Stream.of(
                arguments("\"from\": \"b\"", "\"from\": \"c\"", "edges[0].from: 'c' is no node; did you mean 'a'?"),
                arguments("\"to\": \"a\"", "\"to\": \"zzz\"", "edges[0].to: 'zzz' is no node; write one of a, b"),
                arguments("60.5", "-1", "edges[0].seconds: -1 found; write a number from 0 to 100000000"),
                arguments("800", "-1", "edges[0].metres: -1 found; write a number from 0 to 100000000"),
                arguments(
                        "800}",
                        "800, \"only\": \"bikes\"}",
                        "edges[0].only: 'bikes' is no profile; did you mean 'bike'?"),
                arguments(", \"metres\": 800", "", "edges[0]: the field 'metres' is missing; add it"),
                arguments("51.1", "91", "nodes[1].latitude: 91 found; write a number from -90 to 90"),
                arguments("{\"id\": \"b\"", "{\"id\": \"b\", \"id\": \"c\"", "nodes[1].id: given twice; leave one out"),
                arguments("\"nodes\": [", "\"nodes\": [5, ", "nodes[0]: 5 found; write an object"));
    }

    @Test
    void an_edge_may_be_for_one_profile_only() {
        Texts.write(file, Texts.changed(VALID, "800}", "800, \"only\": \"bike\"}"));
        RoadNetwork network = RoadNetworkFile.read(file);
        assertThat(network.edges()).containsExactly(new Edge(1, 0, 60.5, 800, Profile.BIKE));
        RoadNetworkFile.write(network, file);
        assertThat(RoadNetworkFile.read(file)).isEqualTo(network);
    }

    @Test
    void is_not_missed_by_who_needs_no_roads() {
        Travel travel = ProblemFile.readWithoutRoads(problem("none.json")).travel();
        assertThat(travel).isEqualTo(new Travel.Estimate(Map.of()));
    }

    @Test
    void is_found_beside_the_problem_that_names_it() {
        Texts.write(file, VALID);
        assertThat(ProblemFile.read(problem("roads.json")).travel()).isEqualTo(new Travel.Roads(NETWORK, Map.of()));
    }

    @Test
    void reports_a_network_that_is_not_there_with_the_problem_that_names_it() {
        Path problem = problem("road.json");
        assertThat(Texts.faults(problem, () -> ProblemFile.read(problem)))
                .containsExactly(
                        "FILE: travel.network: 'road.json' cannot be used, see below",
                        directory.resolve("road.json") + ": there is no such file; check its name");
    }

    @Test
    void reports_faults_of_the_network_with_those_of_the_problem() {
        Texts.write(file, VALID.replace("\"b\", \"to\"", "\"c\", \"to\""));
        Path problem = problem("roads.json");
        Texts.write(
                problem,
                Texts.resource("/format/least.json")
                        .replace("\"estimate\"", "\"roads\", \"network\": \"roads.json\"")
                        .replace("\"latitude\": 51", "\"latitude\": 91"));
        assertThat(Texts.faults(problem, () -> ProblemFile.read(problem)))
                .containsExactly(
                        "FILE: locations[0].latitude: 91 found; write a number from -90 to 90",
                        "FILE: travel.network: 'roads.json' cannot be used, see below",
                        file + ": edges[0].from: 'c' is no node; did you mean 'a'?");
    }

    @Test
    void reports_a_name_no_file_can_have() {
        Path problem = problem("a\\u0000b");
        assertThat(Texts.faults(problem, () -> ProblemFile.read(problem)))
                .containsExactly("FILE: travel.network: Nul character not allowed: a?b");
    }

    private Path problem(String network) {
        String text = Texts.resource("/format/least.json")
                .replace("\"estimate\"", "\"roads\", \"network\": \"" + network + "\"");
        return Texts.write(directory.resolve("problem.json"), text);
    }
}
