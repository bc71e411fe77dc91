package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of names with characters that do something, from reading them to the papers. */
class FreeTextsTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "An, supporters[0].name",
        "L.V., pupils[0].name",
        "juf Heidi, partners[0].name",
        "TEACHER, partners[0].role",
        "De Brug (Hasselt), schools[0].name",
        "de-brug-3a, pupils[0].classGroup",
        "Team, commitments[0].title",
        "first-week, name",
        "an, supporters[0].id"
    })
    void a_control_character_in_any_text_is_refused_and_shown(String text, String place) throws IOException {
        for (String sign : new String[] {"\\u001b[31m", "\\u0000", "\\u009b", "\\u202e", "\\ud800", "\\n"}) {
            Path file = Files.writeString(
                    directory.resolve("problem.json"),
                    Files.readString(Path.of(PROBLEM))
                            .replaceFirst(
                                    "\"" + Pattern.quote(text) + "\"", "\"x" + sign.replace("\\", "\\\\") + "\""));

            Cli run = Cli.run("validate", file.toString());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("error: %s: %s: 'x".formatted(file, place), "remove it")
                    .contains(sign.equals("\\n") ? "\\u000a" : sign)
                    .doesNotContain("\u001b", "\u0000", "\u009b", "\u202e");
        }
    }

    @Test
    void a_roster_with_control_characters_is_refused_and_shown() throws IOException {
        Path roster = Files.writeString(
                directory.resolve("roster.json"),
                Files.readString(Path.of(ROSTER)).replace("\"an\"", "\"an\\u009b2J\""));

        Cli run = Cli.run("check", PROBLEM, roster.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("rounds[0].supporter: 'an\\u009b2J' has the character \\u009b");
        assertThat(Cli.run("check", PROBLEM, roster.toString(), "--json").out())
                .contains("\\u009b")
                .doesNotContain("\u009b");
    }

    @Test
    void an_argument_does_nothing_to_a_terminal() {
        assertThat(Cli.run("talk", "history", "--talks", "no\u001b[31m.csv").err())
                .contains("no\\u001b[31m.csv")
                .doesNotContain("\u001b");
        assertThat(Cli.run("plan", PROBLEM, "--no\u009b").err()).doesNotContain("\u009b");
    }

    @Test
    void openers_with_control_characters_are_refused() throws IOException {
        Path openers = Files.writeString(directory.resolve("openers.txt"), "Dag\nHoe\u001b[31m gaat het?\n");

        assertThat(Cli.run("talk", "cards", PROBLEM, ROSTER, "--openers", openers.toString())
                        .err())
                .isEqualTo("error: %s: line 2: 'Hoe\\u001b[31m gaat het?' has the character \\u001b, which cannot be"
                                .formatted(openers)
                        + " seen or written; remove it\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "=1+1, '=1+1",
                "+32, '+32",
                "-x, '-x",
                "@SUM(1), '@SUM(1)",
                "^ =1^, ^' =1^",
                "\uff1d1+1, '\uff1d1+1",
                "Jan;=1+1, \"Jan;'=1+1\"",
                "a=b, a=b"
            })
    void a_spreadsheet_calculates_nothing_from_a_name(String name, String cell) throws IOException {
        Path problem = Files.writeString(
                directory.resolve("problem.json"),
                Files.readString(Path.of(PROBLEM)).replace("\"name\": \"An\"", "\"name\": \"" + name + "\""));
        Path csv = directory.resolve("week.csv");

        Cli run = Cli.run("report", problem.toString(), ROSTER, "--csv", csv.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(csv).content().contains(",SUPPORT," + cell + ",De Brug");
    }
}
