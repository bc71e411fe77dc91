package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final Path ROSTER = Path.of("solutions/first-week.json");

    /** Where L.V. works on Thursday, and where they would rather. */
    private static final String AFTERNOON = "{\"id\": \"support/lv-a/1/2\", \"start\": \"13:30\", \"end\": \"14:20\"";

    private static final String MORNING = "{\"id\": \"support/lv-a/1/2\", \"start\": \"08:45\", \"end\": \"09:35\"";

    private static final String MD = "{\"id\": \"support/md-a/1/1\"";

    @TempDir
    private Path directory;

    @Test
    void a_roster_is_equal_to_itself() {
        Cli run = diff(ROSTER);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nB  0hard/0medium/-1519soft  " + ROSTER);
        assertThat(run.out()).endsWith("\nEqual: everybody does the same at the same time.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void totals_stand_next_to_each_other_in_80_columns() throws IOException {
        Cli run = diff(changed(AFTERNOON, MORNING));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .startsWith("A  0hard/0medium/-1519soft  " + ROSTER)
                .contains(
                        "Total                     A    B  Change            Unit  Points",
                        "Visits                   20   20                  visits",
                        "Waiting                  20  275    +255             min    -510",
                        "Outside preferred time    1    0      -1        sessions     +50");
        assertThat(run.out().lines().skip(2).limit(34))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void everybody_concerned_is_told_what_moved() throws IOException {
        Cli run = diff(changed(AFTERNOON, MORNING));

        assertThat(run.out()).endsWith("""

                        Supporters
                          An
                            moves: session of L.V. (De Brug (Hasselt)), from Thu 26 Nov 13:30-14:20 to Thu 26 Nov 08:45-09:35

                        Pupils
                          L.V.
                            moves: session of L.V. (De Brug (Hasselt)), from Thu 26 Nov 13:30-14:20 with An to Thu 26 Nov 08:45-09:35 with An
                        """);
    }

    @Test
    void what_is_left_out_went_and_came_the_other_way_round() throws IOException {
        Path without =
                changed("{\"id\": \"talk/heidi/1\", \"start\": \"15:25\", \"end\": \"15:40\", \"pinned\": false},", "");
        Files.writeString(
                without, Files.readString(without).replace("\"unplanned\": []", "\"unplanned\": [\"talk/heidi/1\"]"));
        Cli run = diff(without);
        Cli back = Cli.run("diff", PROBLEM, without.toString(), ROSTER.toString());

        String talk = "talk with juf Heidi (De Brug (Hasselt)), Thu 26 Nov 15:25-15:40";
        assertThat(run.out())
                .contains("An\n    goes: " + talk + ", now left out\n")
                .contains("juf Heidi\n    goes: " + talk + " with An, now left out\n");
        assertThat(back.out()).contains("An\n    comes: " + talk + "\n");
    }

    @Test
    void json_tells_the_same_by_ids() throws IOException {
        Cli run = diff(changed(AFTERNOON, MORNING), "--json");
        JsonNode found = new ObjectMapper().readTree(run.out());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(found.get("equal").booleanValue()).isFalse();
        assertThat(found.get("scores").toString())
                .isEqualTo("{'a':'0hard/0medium/-1519soft','b':'0hard/0medium/-1979soft'}".replace('\'', '"'));
        assertThat(found.get("totals")).hasSize(28);
        assertThat(found.at("/totals/Waiting").toString()).isEqualTo("{\"a\":20,\"b\":275}");
        assertThat(found.get("supporters")).hasSize(1);
        assertThat(found.at("/pupils/0/id").textValue()).isEqualTo("lv");
        assertThat(found.at("/pupils/0/moved/0/b").toString())
                .isEqualTo(
                        "{'visit':'support/lv-a/1/2','supporter':'an','date':'2026-11-26','start':'08:45','end':'09:35'}"
                                .replace('\'', '"'));
        assertThat(found.get("partners")).isEmpty();
        assertThat(found.get("errors")).isEmpty();
    }

    @Test
    void json_of_equal_rosters_says_so() throws IOException {
        Cli run = diff(ROSTER, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).get("equal").booleanValue())
                .isTrue();
    }

    @Test
    void the_faults_of_both_rosters_are_told_together() throws IOException {
        Path faulty = changed(MD, "{\"id\": \"nothing\"");
        Cli run = Cli.run("diff", PROBLEM, faulty.toString(), "none.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(
                        line -> line.startsWith("error: " + faulty + ": rounds[3].visits[1]: unknown visit 'nothing'"))
                .anyMatch(line -> line.startsWith("error: none.json: there is no such file"));
    }

    @Test
    void json_lists_faults_in_place_of_differences() throws IOException {
        Cli run = diff(Path.of("none.json"), "--json");
        JsonNode found = new ObjectMapper().readTree(run.out());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(found.get("equal").isNull()).isTrue();
        assertThat(found.get("errors")).hasSize(1);
    }

    private static Cli diff(Path other, String... options) {
        List<String> args = new ArrayList<>(List.of("diff", PROBLEM, ROSTER.toString(), other.toString()));
        args.addAll(List.of(options));
        return Cli.run(args.toArray(String[]::new));
    }

    private Path changed(String piece, String replacement) throws IOException {
        String text = Files.readString(ROSTER);
        assertThat(text).containsOnlyOnce(piece);
        return Files.writeString(directory.resolve("other.json"), text.replace(piece, replacement));
    }
}
