package be.koffieronde.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import crosby.binary.Osmformat.HeaderBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Node n is at 51 degrees north and 5 + n / 1000 degrees east, so that n and n + 1 are 70 m apart; nodes from 100 on are
 * a hundredth of a degree, 1112 m, further north for each hundred.
 */
class OsmExtractTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("roads.osm.pbf");
    }

    @Test
    void what_is_no_junction_is_left_out() {
        extract()
                .way(1, new long[] {1, 2, 3}, "highway", "residential", "maxspeed", "50")
                .way(2, new long[] {3, 4, 5}, "highway", "primary", "maxspeed", "70")
                .close();
        assertThat(edges()).containsExactly("1>5 19s 280m", "5>1 19s 280m");
    }

    @Test
    void where_roads_meet_there_is_a_node() {
        extract()
                .way(1, new long[] {1, 2, 3}, "highway", "residential")
                .way(2, new long[] {2, 102}, "highway", "residential")
                .close();
        assertThat(edges())
                .containsExactlyInAnyOrder(
                        "1>2 8s 70m", "2>1 8s 70m", "2>3 8s 70m", "3>2 8s 70m", "2>102 133s 1112m", "102>2 133s 1112m");
    }

    @Test
    void bikes_have_edges_of_their_own() {
        extract()
                .way(1, new long[] {1, 2}, "highway", "residential")
                .way(2, new long[] {2, 102}, "highway", "residential")
                .way(3, new long[] {102, 101, 1}, "highway", "residential", "oneway", "yes", "oneway:bicycle", "no")
                .way(4, new long[] {2, 3}, "highway", "cycleway")
                .close();
        assertThat(edges())
                .contains("1>2 8s 70m", "2>102 133s 1112m", "102>1 142s 1182m", "1>102 266s 1182m bike")
                .contains("2>3 16s 70m bike", "3>2 16s 70m bike")
                .hasSize(8);
    }

    @Test
    void a_node_where_only_some_may_go_on_is_kept() {
        extract()
                .way(1, new long[] {1, 2, 3}, "highway", "residential")
                .way(2, new long[] {3, 4, 5}, "highway", "cycleway")
                .close();
        assertThat(edges()).containsExactly("1>3 17s 140m", "3>1 17s 140m", "3>5 31s 140m bike", "5>3 31s 140m bike");
    }

    @Test
    void only_the_largest_part_that_leads_everywhere_is_kept() {
        extract()
                .way(1, new long[] {1, 2, 3}, "highway", "residential")
                .way(2, new long[] {2, 102}, "highway", "residential")
                .way(3, new long[] {3, 4}, "highway", "residential", "oneway", "yes")
                .way(4, new long[] {201, 202}, "highway", "residential")
                .close();
        assertThat(network().nodes()).extracting(Node::id).containsExactly("1", "2", "3", "102");
    }

    @Test
    void a_roundabout_goes_round() {
        extract()
                .way(1, new long[] {2, 102, 103, 2}, "highway", "tertiary", "junction", "roundabout")
                .way(2, new long[] {1, 2}, "highway", "tertiary")
                .way(3, new long[] {102, 202}, "highway", "tertiary")
                .way(4, new long[] {103, 203}, "highway", "tertiary")
                .close();
        assertThat(edges()).contains("2>102 80s 1112m", "102>103 5s 70m").noneMatch(edge -> edge.startsWith("102>2 "));
    }

    @Test
    void a_bollard_stops_cars_only() {
        ExtractWriter out = new ExtractWriter(file);
        out.node(1, 51, 5.001)
                .node(2, 51, 5.002, "barrier", "bollard", "colour", "red")
                .node(3, 51, 5.003);
        out.node(4, 51, 5.004).node(5, 51, 5.005).node(6, 51, 5.006);
        out.way(1, new long[] {1, 2, 3, 4, 5, 6}, "highway", "residential").close();
        assertThat(edges())
                .containsExactlyInAnyOrder("1>3 31s 140m bike", "3>1 31s 140m bike", "3>6 25s 210m", "6>3 25s 210m");
    }

    @Test
    void a_bollard_on_a_junction_is_a_slip() {
        ExtractWriter out = new ExtractWriter(file);
        out.node(1, 51, 5.001)
                .node(2, 51, 5.002, "barrier", "bollard")
                .node(3, 51, 5.003)
                .node(102, 51.01, 5.002);
        out.way(1, new long[] {1, 2, 3}, "highway", "residential");
        out.way(2, new long[] {2, 102}, "highway", "path").close();
        assertThat(edges()).contains("1>2 8s 70m", "2>3 8s 70m");
    }

    @Test
    void a_road_that_leaves_the_extract_ends_there() {
        extract()
                .way(1, new long[] {1, 2, 3, 9_000, 4, 5}, "highway", "residential")
                .way(2, new long[] {2, 102}, "highway", "residential")
                .close();
        assertThat(network().nodes()).extracting(Node::id).containsExactly("1", "2", "3", "102");
    }

    @Test
    void around_locations_the_roads_near_them_are_kept_with_a_node_near_each() {
        ExtractWriter out = extract();
        out.node(8_000, 52, 5.003);
        out.way(1, new long[] {1, 2, 3, 4, 5}, "highway", "residential");
        out.way(2, new long[] {5, 8_000}, "highway", "residential").close();
        RoadNetwork network = new OsmExtract(file).roads("roads.json", List.of(new Location("home", 51.001, 5.003)));
        assertThat(network.nodes()).extracting(Node::id).containsExactly("1", "3", "5");
    }

    @Test
    void locations_far_from_every_road_mean_the_wrong_extract() {
        extract().way(1, new long[] {1, 2}, "highway", "residential").close();
        List<Location> around = List.of(new Location("near", 51, 5), new Location("far", 51.1, 5));
        assertThatThrownBy(() -> new OsmExtract(file).roads("roads.json", around))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "locations[1]: 'far' is 11 km from the nearest road; take an extract with the roads there, or"
                                + " correct its coordinates");
    }

    @Test
    void those_who_drew_the_map_are_credited() {
        HeaderBlock.Builder header = HeaderBlock.newBuilder()
                .addRequiredFeatures("OsmSchema-V0.6")
                .setOsmosisReplicationTimestamp(1_795_478_400);
        nodes(new ExtractWriter(file, header))
                .way(1, new long[] {1, 2}, "highway", "residential")
                .close();
        assertThat(network().attribution())
                .isEqualTo("© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright,"
                        + " data of 2026-11-24");
    }

    @Test
    void an_extract_without_roads_is_refused() {
        extract().way(1, new long[] {1, 2}, "building", "yes").close();
        assertFault("there are no roads in this extract; take another");
    }

    @Test
    void another_kind_of_file_is_refused() throws IOException {
        Files.writeString(file, "<?xml version='1.0'?><osm version='0.6'></osm>");
        assertFault(
                "this is OpenStreetMap data as XML; convert it first: osmium cat %s -o roads.osm.pbf".formatted(file));
        Files.write(file, new byte[0]);
        assertFault("this is no OpenStreetMap extract in the PBF format (.osm.pbf)");
        Files.write(file, new byte[] {0, 0, 0, 4, 1, 2, 3, 4, 5, 6});
        assertFault("this is no OpenStreetMap extract in the PBF format (.osm.pbf), or it is damaged; fetch it again");
        Files.write(file, new byte[] {-1, 0, 0, 4, 1, 2, 3, 4, 5, 6});
        assertFault("this is no OpenStreetMap extract in the PBF format (.osm.pbf), or it is damaged; fetch it again");
    }

    @Test
    void an_extract_that_needs_more_than_is_known_is_refused() {
        nodes(new ExtractWriter(file, HeaderBlock.newBuilder().addRequiredFeatures("Curves")))
                .close();
        assertFault("this extract asks of its readers to understand 'Curves', which is not understood; take another");
    }

    @Test
    void a_download_that_was_cut_off_is_refused() throws IOException {
        extract().way(1, new long[] {1, 2}, "highway", "residential").close();
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - 10));
        assertFault("the file ends too early; fetch it again");
    }

    @Test
    void damage_is_noticed() throws IOException {
        extract().way(1, new long[] {1, 2}, "highway", "residential").close();
        byte[] all = Files.readAllBytes(file);
        Arrays.fill(all, all.length - 60, all.length - 40, (byte) 7);
        Files.write(file, all);
        assertFault("this is no OpenStreetMap extract in the PBF format (.osm.pbf), or it is damaged; fetch it again");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertFault("there is no such file; check its name");
        file = directory;
        assertFault("this is a directory; name a file in it");
    }

    private void assertFault(String fault) {
        assertThatThrownBy(this::network)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": " + fault);
    }

    private ExtractWriter extract() {
        return nodes(new ExtractWriter(file));
    }

    private static ExtractWriter nodes(ExtractWriter out) {
        for (int hundred = 0; hundred < 3; hundred++) {
            for (int node = 1; node < 6; node++) {
                out.node(100L * hundred + node, 51 + 0.01 * hundred, 5 + 0.001 * node);
            }
        }
        return out;
    }

    private RoadNetwork network() {
        return new OsmExtract(file).roads("roads.json");
    }

    private List<String> edges() {
        RoadNetwork network = network();
        return network.edges().stream().map(edge -> text(edge, network.nodes())).toList();
    }

    private static String text(Edge edge, List<Node> nodes) {
        Profile only = edge.only();
        return "%s>%s %.0fs %.0fm%s"
                .formatted(
                        nodes.get(edge.from()).id(),
                        nodes.get(edge.to()).id(),
                        edge.seconds(),
                        edge.metres(),
                        only == null ? "" : " " + only.name().toLowerCase(Locale.ROOT));
    }
}
