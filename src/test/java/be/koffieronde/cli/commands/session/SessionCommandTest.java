package be.koffieronde.cli.commands.session;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    private String sessions;

    @BeforeEach
    void nameALog() {
        sessions = directory.resolve("sessions.csv").toString();
    }

    private Cli log(String... arguments) {
        return Cli.run(Stream.concat(Stream.of("session", "log", PROBLEM, "--sessions", sessions), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> lines() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(sessions));
        return lines.subList(1, lines.size());
    }

    @Test
    void what_was_missed_is_noted_first_and_the_rest_of_the_week_was_held() throws IOException {
        Cli ill = log("--roster", ROSTER, "--supporter", "An", "--missed", "supporter-ill", "--date", "2026-11-26");
        assertThat(ill.exitCode()).as(ill.err()).isZero();
        assertThat(ill.out().lines())
                .first()
                .asString()
                .isEqualTo(sessions + ": logged held 0, missed 2, of which owed 2");

        Cli week = log("--roster", ROSTER, "--date", "2026-11-27");

        assertThat(week.out().lines())
                .first()
                .asString()
                .isEqualTo(sessions + ": logged held 11, missed 0, of which owed 0");
        assertThat(lines())
                .hasSize(13)
                .startsWith(
                        "\"2026-11-26\";\"lv\";\"lv-a\";\"2\";\"an\";\"50\";\"supporter-ill\";\"yes\";\"\"",
                        "\"2026-11-26\";\"md\";\"md-a\";\"1\";\"an\";\"50\";\"supporter-ill\";\"yes\";\"\"");
        assertThat(log("--roster", ROSTER, "--date", "2026-11-27").out()).contains("logged held 0, missed 0");
    }

    @Test
    void what_is_owed_is_to_be_made_up_until_it_is() throws IOException {
        log("--pupil", "lv", "--missed", "supporter-ill", "--date", "2026-11-17");
        log("--pupil", "ob", "--missed", "trip", "--date", "2026-11-17");
        log("--pupil", "rs", "--missed", "trip", "--owed", "--date", "2026-11-17");

        Cli owed = Cli.run("session", "owed", PROBLEM, "--sessions", sessions);
        assertThat(owed.out())
                .contains("L.V. (lv)", "R.S. (rs)", "2026-11-17", "Owed: sessions 2, minutes 100")
                .doesNotContain("O.B.");

        Path roster = directory.resolve("roster.json");
        Files.writeString(
                roster,
                Files.readString(Path.of(ROSTER))
                        .replace(
                                "\"unplanned\": []",
                                "\"unplanned\": [\"support/lv-a/makeup/1\", \"support/rs-a/makeup/1\"]"));
        Cli check = Cli.run("check", PROBLEM, roster.toString(), "--sessions", sessions);
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.out()).contains("Make-up dropped");
        assertThat(Cli.run("check", PROBLEM, roster.toString()).exitCode()).isEqualTo(2);

        log("--roster", roster.toString(), "--date", "2026-11-27");
        log("--pupil", "rs", "--make-up", "--date", "2026-11-25");
        assertThat(Cli.run("session", "owed", PROBLEM, "--sessions", sessions).out())
                .contains("Owed: sessions 1, minutes 50");
        assertThat(Cli.run("check", PROBLEM, roster.toString(), "--sessions", sessions)
                        .exitCode())
                .as("the roster stays an answer to its problem")
                .isZero();
    }

    @Test
    void minutes_of_a_span_are_a_table_csv_or_json() {
        log("--roster", ROSTER, "--pupil", "lv", "--missed", "centre", "--date", "2026-11-26");
        log("--roster", ROSTER, "--date", "2026-11-27");
        String[] report = {"session", "report", PROBLEM, "--sessions", sessions, "--until", "2026-11-29"};

        assertThat(Cli.run(report).out()).contains("Minutes from 2026-11-23 until 2026-11-29", "L.V.  ", "All");
        assertThat(with(report, "--csv").out())
                .contains(
                        "pupil,name,asked,given,madeUp,missedOwed,missedNotOwed,unlogged,owed",
                        "lv,L.V.,100,50,0,50,0,0,50");
        assertThat(with(report, "--json").out()).contains("\"from\": \"2026-11-23\"", "\"missedOwed\": 50");
        assertThat(with(report, "--json", "--csv").exitCode()).isEqualTo(2);
    }

    private static Cli with(String[] command, String... more) {
        return Cli.run(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void what_was_noted_by_mistake_is_taken_back() throws IOException {
        log("--pupil", "lv", "--date", "2026-11-17");
        log("--pupil", "lv", "--date", "2026-11-18", "--note", "in the library");
        assertThat(log("--pupil", "lv", "--date", "2026-11-18").err()).contains("Take it back first");
        assertThat(log("--pupil", "lv", "--date", "2026-11-19").err()).contains("has all sessions of need 'lv-a'");
        assertThat(Cli.run("session", "history", "--pupil", "lv", "--sessions", sessions)
                        .out()
                        .lines())
                .containsExactly(
                        "2026-11-18  held             lv: lv-a, session 2 with an, 50 min: in the library",
                        "2026-11-17  held             lv: lv-a, session 1 with an, 50 min",
                        "Sessions: 2");

        Cli undo =
                Cli.run("session", "undo", PROBLEM, "--pupil", "L.V.", "--date", "2026-11-17", "--sessions", sessions);

        assertThat(undo.out()).contains("took back 1");
        assertThat(lines()).singleElement().asString().contains("2026-11-18");
    }

    @Test
    void nothing_is_noted_that_cannot_be_meant() {
        assertThat(log().err()).contains("--roster with a roster, or --pupil");
        assertThat(log("--pupil", "ye").err()).contains("ye-a, ye-b");
        assertThat(log("--pupil", "ye", "--need", "lv-a").err()).contains("no need 'lv-a'");
        assertThat(log("--pupil", "md").err()).contains("say who held the session");
        assertThat(log("--pupil", "lv", "--missed", "flu").err())
                .contains("'flu' is no cause; say one of supporter-ill");
        assertThat(log("--pupil", "lv", "--owed").err()).contains("--missed");
        assertThat(log("--pupil", "lv", "--date", "2027-02-01").err()).contains("still to come");
        assertThat(log("--roster", ROSTER, "--pupil", "lv", "--missed", "trip", "--date", "2026-11-25")
                        .err())
                .contains("none of these sessions on these dates");
        assertThat(Path.of(sessions)).doesNotExist();
    }

    @Test
    void every_line_that_is_no_session_is_told() throws IOException {
        Files.writeString(Path.of(sessions), """
                date;pupil;need;session;supporter;minutes;outcome;owed;note
                17/11/2026;lv;lv-a;1;an;50;SUPPORTER_ILL;;
                2026-11-18;lv;lv-a;first;an;50;held;;
                2026-11-18;;lv-a;2;an;50;held;;
                2026-11-18;lv;lv-a;2;an;fifty;held;;
                2026-11-18;lv;lv-a;2;an;50;flu;;
                2026-11-18;lv;lv-a;2;an;50;held;yes;
                """);

        Cli run = Cli.run("session", "owed", PROBLEM, "--sessions", sessions);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.contains("line "))).hasSize(5);
    }

    @Test
    void a_log_of_talks_is_no_log_of_sessions() {
        String talks = directory.resolve("talks.csv").toString();
        Cli.run(
                "talk",
                "log",
                PROBLEM,
                "--supporter",
                "an",
                "--partner",
                "heidi",
                "--date",
                "2026-11-20",
                "--talks",
                talks);

        assertThat(Cli.run("session", "history", "--sessions", talks).err())
                .contains("a log of talks", "a log as 'koffieronde session log' writes it");
    }
}
