package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.ExtraTalk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoffeeCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";
    private static final String[] HEIDI = {"coffee", PROBLEM, ROSTER, "--supporter", "an", "--partner", "heidi"};

    @TempDir
    private Path directory;

    private static Cli run(String... options) {
        String[] all = Arrays.copyOf(HEIDI, HEIDI.length + options.length);
        System.arraycopy(options, 0, all, HEIDI.length, options.length);
        return Cli.run(all);
    }

    @Test
    void a_person_reads_slots_and_reasons() {
        Cli run = run("--more");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "\nFree: nothing else moves\n",
                        "\n      --book 2026-11-",
                        "\nWhy not in other windows of juf Heidi\n",
                        "\n  Wed 25 Nov: juf Heidi is not free\n");
    }

    @Test
    void json_has_the_fields_programs_rely_on() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(run("--json", "--more").out());

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "supporter",
                        "partner",
                        "minutes",
                        "free",
                        "shift",
                        "move",
                        "whyNot",
                        "supporterName",
                        "partnerName",
                        "school",
                        "due",
                        "value",
                        "standing",
                        "cause");
        assertThat(answer.get("free").get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "date",
                        "from",
                        "to",
                        "after",
                        "before",
                        "extraDriveMinutes",
                        "extraCommuteMinutes",
                        "ownTime",
                        "scoreChange",
                        "best",
                        "waitingUsed",
                        "book",
                        "text");
        assertThat(answer.at("/free/0/scoreChange").asText()).matches("0hard/0medium/-?\\d+soft");
        assertThat(answer.at("/move/0/moved/0").fieldNames())
                .toIterable()
                .containsExactly("visit", "date", "start", "newDate", "newStart", "text");
        assertThat(answer.get("whyNot").get(0).fieldNames())
                .toIterable()
                .containsExactly("date", "window", "reason", "text");
    }

    @Test
    void without_a_partner_all_of_the_supporters_are_told() throws IOException {
        Cli text = Cli.run("coffee", PROBLEM, ROSTER, "--supporter", "an");
        Cli json = Cli.run("coffee", PROBLEM, ROSTER, "--supporter", "an", "--json");

        assertThat(text.out())
                .contains(
                        "juf Heidi, 15 min: one is planned on Thu 26 Nov 15:25 (heidi)\n  fits Mon 23 Nov 10:25, -87 points\n");
        JsonNode partners = new ObjectMapper().readTree(json.out()).get("partners");
        assertThat(partners.findValuesAsText("partner")).contains("heidi", "mieke");
    }

    @Test
    void a_slot_is_booked_and_the_roster_stays_sound() throws IOException {
        Path week = Files.copy(Path.of(ROSTER), directory.resolve("week.json"));
        JsonNode slot = new ObjectMapper().readTree(run("--json").out()).at("/free/0");
        String code = slot.get("date").asText() + "T" + slot.get("from").asText();

        Cli run = Cli.run(
                "coffee",
                PROBLEM,
                week.toString(),
                "--supporter",
                "an",
                "--partner",
                "heidi",
                "--book",
                code,
                "-o",
                week.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(RosterFile.read(week).extraTalks()).containsExactly(new ExtraTalk("heidi", "an", 15));
        Cli check = Cli.run("check", PROBLEM, week.toString());
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEmpty();
        Cli plan = Cli.run(
                "plan", PROBLEM, "--start", week.toString(), "--moves", "200", "--threads", "1", "-o", week.toString());
        assertThat(plan.exitCode()).isZero();
        assertThat(Files.readString(week))
                .contains("\"id\": \"talk/heidi/extra/1\", \"start\": \""
                        + slot.get("from").asText());
    }

    @Test
    void a_day_alone_may_be_asked_for_as_people_write_it() throws IOException {
        Cli monday = Cli.run(
                "coffee", PROBLEM, ROSTER, "--supporter", "An", "--partner", "juf Heidi", "--day", "maandag", "--json");
        JsonNode answer = new ObjectMapper().readTree(monday.out());

        assertThat(answer.findValuesAsText("date")).isNotEmpty().containsOnly("2026-11-23");
        assertThat(answer.at("/free/0/best").asText()).isEqualTo("10:25");
        assertThat(answer.at("/free/0/book").asText()).startsWith("2026-11-23T10:25@");
        assertThat(run("--day", "3/12/2026").err())
                .isEqualTo(
                        "error: --day: 2026-12-03 is no day of this roster; give one from 2026-11-23 to 2026-11-29\n");
    }

    @Test
    void a_slot_of_another_roster_is_refused() {
        Path output = directory.resolve("out.json");
        Cli run = run("--book", "2026-11-23T10:25@00000000", "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("error: solutions/first-week.json: this roster has changed since"
                        + " '2026-11-23T10:25@00000000' was offered; ask again\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_slot_that_breaks_a_rule_is_refused() {
        Path output = directory.resolve("out.json");
        Cli run = run("--book", "2026-11-25T10:25", "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: --book: at '2026-11-25T10:25' the talk does not fit");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_roster_does_not_replace_its_problem() throws IOException {
        Path problem = Files.copy(Path.of(PROBLEM), directory.resolve("first-week.json"));
        Cli run = Cli.run(
                "coffee",
                problem.toString(),
                ROSTER,
                "--supporter",
                "an",
                "--partner",
                "heidi",
                "--book",
                "2026-11-23T10:25",
                "-o",
                problem.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(problem).hasSameTextualContentAs(Path.of(PROBLEM));
    }

    @Test
    void unknown_people_are_told_together_with_who_may_be_meant() {
        Cli run = Cli.run("coffee", PROBLEM, ROSTER, "--supporter", "aan", "--partner", "juf heidy");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "error: --supporter: 'aan' is no supporter of problems/first-week.json; did you mean 'an'?",
                        "error: --partner: 'juf heidy' is no partner of problems/first-week.json; did you mean"
                                + " 'heidi'?");
    }

    @Test
    void a_day_with_more_visits_than_anybody_makes_is_refused() throws IOException {
        ObjectNode problem =
                (ObjectNode) new ObjectMapper().readTree(Path.of(PROBLEM).toFile());
        ObjectNode roster =
                (ObjectNode) new ObjectMapper().readTree(Path.of(ROSTER).toFile());
        for (int n = 0; n < 91; n++) {
            problem.withArray("meetings")
                    .addObject()
                    .put("id", "m" + n)
                    .put("minutes", 1)
                    .putArray("partners")
                    .add("heidi");
            ((ArrayNode) roster.at("/rounds/0/visits"))
                    .addObject()
                    .put("id", "meeting/m" + n)
                    .put("start", "10:25")
                    .put("end", "10:26");
        }
        Path problemFile = Files.writeString(directory.resolve("first-week.json"), problem.toString());
        Path rosterFile = Files.writeString(directory.resolve("roster.json"), roster.toString());

        Cli run = Cli.run("coffee", problemFile.toString(), rosterFile.toString(), "--supporter", "an");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("rounds[0].visits: 9", "visits on one day; talks are looked for among 90 at most");
    }

    @Test
    void a_roster_that_breaks_rules_is_warned_of() throws IOException {
        Path late = Files.writeString(
                directory.resolve("late.json"),
                Files.readString(Path.of(ROSTER))
                        .replace("\"15:25\", \"end\": \"15:40\"", "\"15:26\", \"end\": \"15:41\""));

        Cli run = Cli.run("coffee", PROBLEM, late.toString(), "--supporter", "an");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith("warning: " + late + ": breaks hard rules, -1hard/0medium/")
                .endsWith("soft; a talk fits where it breaks no more. See 'koffieronde check'\n");
    }

    @Test
    void a_slip_of_the_pen_is_understood() {
        Cli run = Cli.run("coffee", PROBLEM, ROSTER, "--supporter", "ann", "--partner", "juf Hedi");

        assertThat(run.err()).contains("did you mean 'an'?\n", "did you mean 'heidi'?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--minutes 0 | Invalid value for option '--minutes': 0; give 1 to 1440",
                "--book 2026-11-23T10:25 | Give --book and -o together: what to book, and the file to write.",
                "--book soon -o x.json | 'soon' is no slot; write one as it was offered, such as 2026-11-24T10:25",
                "--book 2026-11-23T10:25 -o x.json --json | Give --book without --json."
            })
    void options_that_cannot_be_used_are_told(String options, String message) {
        Cli run = run(options.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }
}
