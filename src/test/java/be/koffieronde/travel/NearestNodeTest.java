package be.koffieronde.travel;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestNodeTest {

    @Test
    void the_nearest_on_the_ground_is_not_the_nearest_in_degrees() {
        List<Node> nodes = List.of(new Node("north", 51.10, 5.0), new Node("east", 51.0, 5.12));
        assertThat(nearest(nodes, 51.0, 5.0))
                .as("8.4 km east before 11.1 km north")
                .isEqualTo(1);
    }

    @Test
    void of_two_at_the_same_place_the_first_is_taken() {
        List<Node> nodes = List.of(new Node("far", 52, 5), new Node("first", 51, 5), new Node("second", 51, 5));
        assertThat(nearest(nodes, 51.01, 5.0)).isEqualTo(1);
    }

    @Test
    void a_location_beyond_the_network_joins_its_edge() {
        List<Node> nodes = List.of(new Node("south", 50, 5), new Node("north", 51, 5));
        assertThat(nearest(nodes, 60, 5)).isEqualTo(1);
        assertThat(nearest(nodes, 40, 5)).isZero();
    }

    @Test
    void the_date_line_is_no_border() {
        List<Node> nodes = List.of(new Node("fiji", -17, 179.9), new Node("tonga", -17, -175));
        assertThat(nearest(nodes, -17, -179.9)).isZero();
    }

    @Test
    void the_same_node_is_found_as_by_looking_at_all() {
        Random random = new Random(5);
        List<Node> nodes = IntStream.range(0, 400)
                .mapToObj(number -> new Node("n" + number, 50.7 + random.nextDouble(), 5 + random.nextDouble()))
                .toList();
        for (int times = 0; times < 200; times++) {
            double latitude = 50.6 + 1.2 * random.nextDouble();
            double longitude = 4.9 + 1.2 * random.nextDouble();
            int expected = IntStream.range(0, nodes.size())
                    .boxed()
                    .min(Comparator.comparingDouble(node -> GreatCircle.km(
                            latitude,
                            longitude,
                            nodes.get(node).latitude(),
                            nodes.get(node).longitude())))
                    .orElseThrow();
            assertThat(nearest(nodes, latitude, longitude)).isEqualTo(expected);
        }
    }

    private static int nearest(List<Node> nodes, double latitude, double longitude) {
        BitSet all = new BitSet();
        all.set(0, nodes.size());
        return new NearestNode(nodes, all)
                .to(new Location("here", latitude, longitude))
                .node();
    }
}
