package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String QUIET_WEEK = """
            {
              "name": "quiet-week",
              "calendar": { "firstDay": "2026-11-23" },
              "locations": [ { "id": "centre", "latitude": 50.93, "longitude": 5.34 } ],
              "travel": { "type": "estimate" },
              "schools": [ { "id": "de-brug", "name": "De Brug", "location": "centre", "lessons": {} } ],
              "supporters": [
                { "id": "an", "name": "An", "home": "centre", "expertise": [], "hours": { "MON": "08:00-16:00" } } ],
              "partners": [],
              "pupils": []
            }
            """;

    @TempDir
    private Path directory;

    private Path quietWeek;

    @BeforeEach
    void writeTheQuietWeek() throws IOException {
        quietWeek = write("quiet-week.json", QUIET_WEEK);
    }

    @Test
    void a_sound_problem_can_be_planned() {
        Cli run = Cli.run("validate", quietWeek.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).containsExactly(ok(quietWeek));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void says_how_much_there_is_to_plan() {
        assertThat(Cli.run("validate", "problems/first-week.json").out().lines())
                .containsExactly(
                        "OK: problems/first-week.json: supporters 3, schools 3, pupils 9, sessions 13, talks due 5");
    }

    @Test
    void a_demand_that_cannot_be_met_is_a_warning_only() throws IOException {
        Path lonelyPartner = write("lonely-partner.json", QUIET_WEEK.replace("\"partners\": []", """
                "partners": [
                  { "id": "heidi", "name": "juf Heidi", "role": "TEACHER", "school": "de-brug",
                    "free": { "MON": ["10:25-10:40"] }, "talk": { "everyWeeks": 2 } } ]"""));

        Cli run = Cli.run("validate", lonelyPartner.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).containsExactly(ok(lonelyPartner));
        assertThat(run.err()).startsWith("warning: " + lonelyPartner + ": partner heidi: no pupil lists them");
    }

    @Test
    void all_that_is_wrong_in_all_files_is_told_and_the_sound_ones_too() throws IOException {
        Path tuesday = write("tuesday.json", QUIET_WEEK.replace("2026-11-23", "2026-11-24"));
        Path nowhere = directory.resolve("nowhere.json");

        Cli run = Cli.run("validate", tuesday.toString(), quietWeek.toString(), nowhere.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().lines()).containsExactly(ok(quietWeek));
        assertThat(run.err().lines())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("error: " + tuesday + ": ")
                                .contains("2026-11-24"),
                        fault -> assertThat(fault).startsWith("error: " + nowhere + ": there is no such file"));
    }

    @Test
    void places_that_no_road_joins_are_faults() throws IOException {
        write("two-isles.json", """
                { "nodes": [ { "id": "west", "latitude": 50.93, "longitude": 5.34 },
                             { "id": "east", "latitude": 50.93, "longitude": 5.44 } ],
                  "edges": [] }
                """);
        Path isles = write(
                "isles.json",
                QUIET_WEEK
                        .replace("\"estimate\"", "\"roads\", \"network\": \"two-isles.json\"")
                        .replace(
                                "\"locations\": [",
                                "\"locations\": [ { \"id\": \"isle\", \"latitude\": 50.93, \"longitude\": 5.44 },"));

        Cli run = Cli.run("validate", isles.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: " + isles + ": locations[");
    }

    @Test
    void wants_a_file() {
        Cli run = Cli.run("validate");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "error: Missing required parameter: 'FILE'",
                        "'koffieronde validate --help' tells what it takes.");
    }

    private static String ok(Path file) {
        return "OK: " + file + ": supporters 1, schools 1, pupils 0, sessions 0, talks due 0";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
