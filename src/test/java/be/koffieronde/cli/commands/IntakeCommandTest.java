package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.format.RosterFile;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeCommandTest {

    private static final String PROBLEM = "problems/first-week.json";

    @TempDir
    private Path directory;

    private Path roster;

    /** A roster from before L.V. came: it does not know the two sessions. */
    @BeforeEach
    void forgetPupil() {
        Roster full = RosterFile.read(Path.of("solutions/first-week.json"));
        List<RosterRound> rounds = full.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .filter(visit -> !visit.id().startsWith("support/lv-a/"))
                                .toList()))
                .toList();
        roster = directory.resolve("roster.json");
        RosterFile.write(full.with(rounds, full.unplanned()), roster);
    }

    private Cli intake(String pupil, String... more) {
        return Cli.run(Stream.concat(Stream.of("intake", PROBLEM, roster.toString(), "--pupil", pupil), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void who_could_take_a_pupil_is_ranked_and_the_others_are_told_of() {
        Cli run = intake("L.V.");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith("L.V. (De Brug (Hasselt)): sessions without a place: 2")
                .contains("1. An: all sessions");
        assertThat(run.out()).contains("Bram, Chaima: lacks the expertise");
    }

    @Test
    void an_offer_is_booked_as_promised() {
        Cli run = intake("L.V.", "--book", "1", "-o", roster.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Booked: L.V. with An");
        assertThat(RosterFile.read(roster).unplanned()).isEmpty();
        assertThat(Cli.run("check", PROBLEM, roster.toString()).exitCode()).isZero();
        assertThat(intake("L.V.").err()).contains("no session is left out");
    }

    @Test
    void programs_are_told_the_same(@TempDir Path other) throws IOException {
        JsonNode told = new ObjectMapper().readTree(intake("L.V.", "--json").out());

        assertThat(told.at("/pupil").asText()).isEqualTo("lv");
        assertThat(told.at("/sessions").asInt()).isEqualTo(2);
        assertThat(told.at("/offers/0/supporter").asText()).isEqualTo("an");
        assertThat(told.at("/offers/0/taken/1/start").isTextual()).isTrue();
        assertThat(told.at("/offers/1/whyNot").isEmpty()).isFalse();

        String written = other.resolve("booked.json").toString();
        JsonNode booked = new ObjectMapper()
                .readTree(intake("L.V.", "--book", "1", "-o", written, "--json").out());
        assertThat(booked.at("/equal").asBoolean()).isFalse();
        assertThat(booked.at("/supporters/0/id").asText()).isEqualTo("an");
    }

    @Test
    void a_move_is_told_to_programs_as_diff_tells_it() throws IOException {
        String visit = "talk heidi";
        String solution = "solutions/first-week.json";
        String moved = directory.resolve("moved.json").toString();
        JsonNode told = new ObjectMapper()
                .readTree(Cli.run("move", PROBLEM, solution, visit, "--to", "ma 10:25", "-o", moved, "--json")
                        .out());

        assertThat(told.at("/equal").asBoolean()).isFalse();
        assertThat(told.at("/scores/b").asText()).contains("soft");
    }

    @Test
    void bad_options_are_refused() {
        assertThat(intake("L.V.", "--book", "9", "-o", roster.toString()).err()).contains("there is no offer 9");
        assertThat(intake("L.V.", "--book", "1").err()).contains("--book and -o go together");
        assertThat(intake("Nobody").err()).contains("'Nobody' is no pupil of");
    }
}
