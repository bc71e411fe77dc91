package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.format.RosterFile;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveCommandTest {

    private static final String PROBLEM = "problems/first-week.json";

    @TempDir
    private Path directory;

    private Path roster;

    @BeforeEach
    void copy() throws IOException {
        roster = Files.copy(Path.of("solutions/first-week.json"), directory.resolve("roster.json"));
    }

    private Cli move(String visit, String... more) {
        return Cli.run(Stream.concat(Stream.of("move", PROBLEM, roster.toString(), visit), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<PlannedVisit> visits(Path file, String supporter, String date) {
        return RosterFile.read(file).rounds().stream()
                .filter(round -> round.supporter().equals(supporter)
                        && round.date().toString().equals(date))
                .flatMap(round -> round.visits().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma 10:25", "mon 10:25", "23/11 10u25", "2026-11-23T10:25", "maandag 23 november 10:25"})
    void a_visit_goes_where_it_is_put_and_stays_there(String moment) {
        Path output = directory.resolve("new.json");

        Cli run = move("talk heidi", "--to", moment, "-o", output.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(visits(output, "an", "2026-11-23")).contains(new PlannedVisit("talk/heidi/1", 625, 640, true));
        assertThat(visits(output, "an", "2026-11-26"))
                .extracting(PlannedVisit::id)
                .doesNotContain("talk/heidi/1");
        assertThat(run.out())
                .startsWith("Moved: talk with juf Heidi (De Brug (Hasselt)) to Mon 23 Nov 10:25-10:40 with An")
                .contains(
                        "moves: talk with juf Heidi (De Brug (Hasselt)), from Thu 26 Nov 15:25-15:40 to Mon 23 Nov 10:25-10:40")
                .contains("0hard/0medium/-1629soft  was 0hard/0medium/-1519soft");
        assertThat(RosterFile.read(output).score()).isEqualTo("0hard/0medium/-1629soft");
        assertThat(Cli.run("check", PROBLEM, output.toString()).exitCode()).isZero();
    }

    @Test
    void without_an_output_the_roster_itself_is_written() {
        assertThat(move("talk heidi", "--to", "ma 10:25").exitCode()).isZero();

        assertThat(visits(roster, "an", "2026-11-23"))
                .extracting(PlannedVisit::id)
                .contains("talk/heidi/1");
    }

    @Test
    void what_breaks_a_hard_rule_is_refused_with_every_reason_and_nothing_is_written() throws IOException {
        String before = Files.readString(roster);

        Cli run = move("A.Y. di", "--to", "13:00", "--supporter", "bram");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.startsWith("error: --to: ")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("Unqualified supporter would be broken"))
                .anySatisfy(line -> assertThat(line).contains("Outside window would be broken"))
                .anySatisfy(line -> assertThat(line).contains("Late arrival would be broken"));
        assertThat(Files.readString(roster)).isEqualTo(before);
    }

    /** A talk that is left out goes to the one who may have it. */
    @Test
    void what_is_left_out_can_be_put_in() throws IOException {
        Roster full = RosterFile.read(roster);
        List<Roster.RosterRound> rounds = full.rounds().stream()
                .map(round -> new Roster.RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .filter(visit -> !visit.id().equals("talk/heidi/1"))
                                .toList()))
                .toList();
        RosterFile.write(full.with(rounds, List.of("talk/heidi/1")), roster);

        assertThat(move("talk heidi", "--to", "15:25").err()).contains("a time alone says no day");
        assertThat(move("talk heidi", "--to", "wo 15:25").err()).contains("nobody can take visit 'talk/heidi/1'");
        assertThat(move("talk heidi", "--pin").err()).contains("can be neither pinned nor let go");
        assertThat(move("talk heidi", "--to", "do 15:25").exitCode()).isZero();
        assertThat(RosterFile.read(roster).unplanned()).isEmpty();
    }

    @Test
    void a_visit_is_pinned_and_let_go() {
        assertThat(move("A.Y. di", "--pin").out())
                .contains("Pinned: session of A.Y.")
                .contains("Nobody's week");
        assertThat(visits(roster, "an", "2026-11-24").get(0).pinned()).isTrue();

        move("A.Y. di", "--unpin");

        assertThat(visits(roster, "an", "2026-11-24").get(0).pinned()).isFalse();
    }

    /** The two sessions of L.V. are of one need: nobody's week is different. */
    @Test
    void two_visits_change_places() {
        Cli run = move("support/lv-a/1/1", "--swap", "support/lv-a/1/2");

        assertThat(run.exitCode()).isZero();
        assertThat(visits(roster, "an", "2026-11-23")).contains(new PlannedVisit("support/lv-a/1/2", 525, 575, true));
        assertThat(visits(roster, "an", "2026-11-26")).contains(new PlannedVisit("support/lv-a/1/1", 810, 860, true));
        assertThat(move("A.Y. di", "--swap", "O.B. di").exitCode()).isEqualTo(2);
        assertThat(move("A.Y. di", "--swap", "A.Y. di").err()).contains("cannot swap places");
    }

    @Test
    void bad_options_are_refused() {
        assertThat(move("talk heidi", "--to", "soon").err()).contains("'soon' is no moment");
        assertThat(move("talk heidi", "--to", "di 25:00").exitCode()).isEqualTo(2);
        assertThat(move("talk heidi").exitCode()).isEqualTo(2);
        assertThat(move("talk heidi", "--pin", "--unpin").exitCode()).isEqualTo(2);
        assertThat(move("talk heidi", "--pin", "--supporter", "an").err()).contains("--supporter goes with --to");
        assertThat(move("talk heidi", "--to", "2027-05-04 10:25").err()).contains("is no day of this roster");
        assertThat(move("talk heidi", "--to", "ma 10:25", "-o", PROBLEM).exitCode())
                .isEqualTo(2);
    }
}
