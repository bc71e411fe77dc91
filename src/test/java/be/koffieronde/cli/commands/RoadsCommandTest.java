package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.osm.ExtractWriter;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadsCommandTest {

    @TempDir
    private Path directory;

    private Path extract;
    private Path roads;

    /** A road from the north of Hasselt to the south of Genk, with a bend half-way and a path for bikes at its end. */
    @BeforeEach
    void drawRoads() {
        extract = directory.resolve("roads.osm.pbf");
        roads = directory.resolve("roads.json");
        try (ExtractWriter out = new ExtractWriter(extract)) {
            out.node(1, 50.94, 5.34).node(2, 50.945, 5.42).node(3, 50.95, 5.49).node(4, 50.95, 5.5);
            out.way(1, new long[] {1, 2, 3}, "highway", "primary");
            out.way(2, new long[] {3, 4}, "highway", "cycleway");
        }
    }

    @Test
    void writes_a_network_and_says_how_large_it_is_and_who_drew_it() {
        Cli run = Cli.run("roads", extract.toString(), "-o", roads.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        roads + ": nodes 3, edges for cars 2, for bikes 4",
                        "© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright");
        assertThat(RoadNetworkFile.read(roads).attribution()).startsWith("© OpenStreetMap contributors");
    }

    @Test
    void a_problem_takes_its_drives_from_the_network_made_around_it() throws IOException {
        Path problem = directory.resolve("week.json");
        Files.writeString(problem, """
                {"name": "week", "calendar": {"firstDay": "2026-11-23"},
                 "locations": [{"id": "home", "latitude": 50.9401, "longitude": 5.34},
                               {"id": "bend", "latitude": 50.9451, "longitude": 5.42}],
                 "travel": {"type": "roads", "network": "roads.json"},
                 "schools": [{"id": "s", "name": "S", "location": "bend", "lessons": {}}],
                 "supporters": [{"id": "an", "name": "An", "home": "home", "expertise": [], "hours": {}}],
                 "partners": [], "pupils": []}
                """);

        Cli run = Cli.run("roads", extract.toString(), "--around", problem.toString(), "-o", roads.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(RoadNetworkFile.read(roads).nodes()).extracting(Node::id).containsExactly("1", "2", "3", "4");
        assertThat(Cli.run("validate", problem.toString()).exitCode()).isZero();
    }

    @Test
    void a_workbook_is_as_good_a_problem_to_make_roads_around() throws IOException {
        Path problem = Files.copy(Path.of("problems/first-week.json"), directory.resolve("week.json"));
        Path workbook = directory.resolve("week.xlsx");
        Path ofWorkbook = directory.resolve("of-workbook.json");
        Cli.run("export", problem.toString(), "-o", workbook.toString());
        try (ExtractWriter out = new ExtractWriter(extract)) {
            out.node(1, 50.93, 5.33).node(2, 50.93, 5.42).node(3, 50.95, 5.25).node(4, 50.96, 5.5);
            out.way(1, new long[] {3, 1, 2, 4}, "highway", "primary");
        }

        Cli around = Cli.run("roads", "" + extract, "--around", "" + problem, "-o", "" + roads);
        Cli run = Cli.run("roads", "" + extract, "--around", "" + workbook, "-o", "" + ofWorkbook);

        assertThat(around.exitCode()).as(around.err()).isZero();
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(around.out().replace("" + roads, "" + ofWorkbook));
        assertThat(ofWorkbook).hasSameBinaryContentAs(roads);
    }

    @Test
    void never_writes_over_what_it_reads() throws IOException {
        byte[] before = Files.readAllBytes(extract);
        Cli run = Cli.run("roads", extract.toString(), "-o", extract.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("this would replace what it is made of");
        assertThat(extract).hasBinaryContent(before);
    }

    @Test
    void writes_nothing_if_the_extract_cannot_be_used() throws IOException {
        Files.writeString(extract, "roads");
        Cli run = Cli.run("roads", extract.toString(), "-o", roads.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no OpenStreetMap extract").doesNotContain("Exception");
        assertThat(roads).doesNotExist();
    }
}
