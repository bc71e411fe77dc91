package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first week, and one that is closed from Monday to Friday. */
class ClosedWeekTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINE = "week of 30 Nov, all closed: 13 sessions of 9 pupils";
    private static final int MINUTES = 655;

    @TempDir
    private Path directory;

    private String problem;
    private String roster;

    @BeforeEach
    void closeTheSecondWeek() throws IOException {
        ObjectNode json =
                (ObjectNode) JSON.readTree(Path.of("problems/first-week.json").toFile());
        ObjectNode calendar = (ObjectNode) json.get("calendar");
        calendar.put("weeks", 2);
        ArrayNode closed = calendar.putArray("closedDays");
        for (String day : new String[] {"2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"}) {
            closed.add(day);
        }
        problem = directory.resolve("closed.json").toString();
        roster = directory.resolve("closed.roster.json").toString();
        JSON.writeValue(Path.of(problem).toFile(), json);
    }

    private Cli plan() {
        return Cli.run("plan", problem, "--moves", "300", "--threads", "1", "-o", roster);
    }

    @Test
    void plan_tells_lost_minutes_from_those_that_nobody_could_give() {
        Cli run = plan();

        assertThat(run.out())
                .contains(
                        "\nPupils  no minutes lost; %d minutes that nobody could give\n".formatted(MINUTES),
                        "\nNobody could hold, whatever the roster:\n  " + LINE + "\n")
                .doesNotContain("Left out", " in week 2");
        assertThat(run.err()).doesNotContain("warning", LINE);
    }

    @Test
    void validate_has_one_line_for_the_week() {
        Cli run = Cli.run("validate", problem);

        assertThat(run.err()).isEqualTo("warning: %s: nobody could hold, %s\n".formatted(problem, LINE));
    }

    @Test
    void json_has_both_and_the_causes() throws IOException {
        plan();
        JsonNode check =
                JSON.readTree(Cli.run("check", problem, roster, "--json").out());

        assertThat(check.get("pupilMinutesLost").asInt()).isZero();
        assertThat(check.get("pupilMinutesOutOfReach").asInt()).isEqualTo(MINUTES);
        assertThat(check.get("outOfReach"))
                .hasSize(1)
                .first()
                .isEqualTo(JSON.getNodeFactory().textNode(LINE));
    }

    @Test
    void price_tells_both_in_table_and_page() throws IOException {
        Cli run = Cli.run(
                "price", problem, "--moves", "300", "--threads", "1", "--worths", "0,1", "-o", directory.toString());

        assertThat(run.out()).contains("Not counted: %d minutes that nobody could give.".formatted(MINUTES));
        String page = Files.readString(directory.resolve("first-week.html"));
        String table = Files.readString(directory.resolve("first-week.csv"));
        assertThat(page)
                .contains("Niet meegeteld zijn %d minuten ondersteuning die niemand kon geven.".formatted(MINUTES));
        List<List<String>> rows =
                table.lines().map(line -> List.of(line.split(",", -1))).toList();
        int column = rows.get(0).indexOf("pupil_minutes_out_of_reach");
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.get(column).equals(String.valueOf(MINUTES)));
    }

    @Test
    void season_tells_the_causes_once() {
        Cli run = Cli.run("season", problem, "--weeks", "2", "--moves", "100", "--threads", "1");

        assertThat(run.out()).containsOnlyOnce("Nobody could hold, whatever the roster:\n  " + LINE + "\n");
        assertThat(run.err()).doesNotContain("warning", LINE);
    }
}
