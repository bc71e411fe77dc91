package be.koffieronde.travel;

import static be.koffieronde.problem.place.Profile.CAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.place.RoadNetwork.Edge;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraManyToManyShortestPaths;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class RoadCoreTest {

    @Test
    void a_chain_becomes_one_edge_each_way_it_can_be_driven() {
        Graph<Integer, DefaultWeightedEdge> roads = RoadGraph.withVertices(3);
        RoadGraph.join(roads, 0, 1, 4);
        RoadGraph.join(roads, 1, 2, 5);
        RoadGraph.join(roads, 2, 1, 7);
        RoadCore core = RoadCore.of(roads, Set.of(0, 2));
        int start = core.vertices().get(0);
        int end = core.vertices().get(2);
        assertThat(core.vertices()).containsOnlyKeys(0, 2);
        assertThat(core.graph().getEdgeWeight(core.graph().getEdge(start, end))).isEqualTo(9);
        assertThat(core.graph().containsEdge(end, start)).isFalse();
    }

    @Test
    void a_way_past_a_vertex_replaces_a_longer_edge_only() {
        assertThat(past(8)).isEqualTo(8);
        assertThat(past(10)).isEqualTo(9);
    }

    @Test
    void distances_between_kept_vertices_stay_the_same() {
        Graph<Integer, DefaultWeightedEdge> whole = RoadGraph.of(GridRoads.of(30, 2_250, 11), CAR, Edge::metres);
        Set<Integer> kept = kept(whole.vertexSet().size());
        RoadCore core = RoadCore.of(RoadGraph.of(GridRoads.of(30, 2_250, 11), CAR, Edge::metres), kept);
        var expected = new DijkstraManyToManyShortestPaths<>(whole).getManyToManyPaths(kept, kept);
        var actual = new DijkstraManyToManyShortestPaths<>(core.graph());
        assertThat(core.vertices()).hasSizeLessThan(450).containsKeys(kept.toArray(Integer[]::new));
        for (int from : kept) {
            for (int to : kept) {
                assertThat(actual.getPathWeight(
                                core.vertices().get(from), core.vertices().get(to)))
                        .isEqualTo(expected.getWeight(from, to));
            }
        }
    }

    private static double past(double direct) {
        Graph<Integer, DefaultWeightedEdge> roads = RoadGraph.withVertices(3);
        RoadGraph.join(roads, 0, 1, 4);
        RoadGraph.join(roads, 1, 2, 5);
        RoadGraph.join(roads, 0, 2, direct);
        RoadCore core = RoadCore.of(roads, Set.of(0, 2));
        return core.graph()
                .getEdgeWeight(core.graph()
                        .getEdge(core.vertices().get(0), core.vertices().get(2)));
    }

    private static Set<Integer> kept(int vertices) {
        Random random = new Random(2);
        Set<Integer> kept = new LinkedHashSet<>();
        while (kept.size() < 25) {
            kept.add(random.nextInt(vertices));
        }
        return kept;
    }
}
