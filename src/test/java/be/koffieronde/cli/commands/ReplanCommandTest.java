package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplanCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    private String sessions;
    private String roster;

    @BeforeEach
    void nameFiles() {
        sessions = directory.resolve("sessions.csv").toString();
        roster = directory.resolve("roster.json").toString();
    }

    private static Cli run(String... arguments) {
        Cli run = Cli.run(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private Cli replan(String from, String known, String... more) {
        return run(Stream.concat(
                        Stream.of("replan", PROBLEM, known, "--from", from, "--moves", "200", "-o", roster),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void what_was_missed_on_monday_is_made_up_in_the_rest_of_the_week() {
        run(
                "session",
                "log",
                PROBLEM,
                "--roster",
                ROSTER,
                "--supporter",
                "chaima",
                "--missed",
                "supporter-ill",
                "--date",
                "2026-11-23",
                "--sessions",
                sessions);

        assertThat(replan("2026-11-24", ROSTER).out()).contains("Nothing changes.");
        assertThat(replan("2026-11-24", ROSTER, "--sessions", sessions).out())
                .contains(
                        "make-up session of O.B. (De Kring (Diepenbeek)), Wed 25 Nov",
                        "make-up session of R.S. (De Kring (Diepenbeek)), Wed 25 Nov",
                        "; makes up for a session that was missed");

        run("check", PROBLEM, roster, "--sessions", sessions);
        assertThat(replan("2026-11-26", roster, "--sessions", sessions).out())
                .as("it is made up once")
                .contains("Nothing changes.");
        assertThat(Cli.run("diff", PROBLEM, ROSTER, roster, "--sessions", sessions)
                        .out())
                .contains("make-up session of R.S.");
        run("session", "log", PROBLEM, "--roster", roster, "--date", "2026-11-27", "--sessions", sessions);
        assertThat(run("session", "owed", PROBLEM, "--sessions", sessions).out())
                .contains("Owed: sessions 0");
        run("check", PROBLEM, roster, "--sessions", sessions);
    }
}
