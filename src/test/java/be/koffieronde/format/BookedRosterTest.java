package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roster that is replaced by one that follows from it. */
class BookedRosterTest {

    private static final Roster BEFORE = RosterFile.read(Path.of("solutions/first-week.json"));
    private static final Roster AFTER = withTalk();

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeRoster() {
        file = directory.resolve("roster.json");
        RosterFile.write(BEFORE, file);
    }

    private static Roster withTalk() {
        List<RosterRound> rounds = new ArrayList<>(BEFORE.rounds());
        RosterRound first = rounds.get(0);
        List<PlannedVisit> visits = new ArrayList<>(first.visits());
        visits.add(new PlannedVisit("talk/heidi/extra/1", 900, 915, true));
        rounds.set(0, new RosterRound(first.supporter(), first.date(), visits));
        List<ExtraTalk> extra = List.of(new ExtraTalk("heidi", "an", 15));
        return new Roster(BEFORE.problem(), null, rounds, BEFORE.unplanned(), extra, false);
    }

    @Test
    void it_is_replaced_if_it_is_what_was_read() {
        RosterFile.replace(file, BEFORE, AFTER, file);

        assertThat(RosterFile.read(file)).isEqualTo(AFTER);
    }

    @Test
    void it_stays_if_somebody_has_changed_it() {
        RosterFile.write(AFTER, file);
        Path other = directory.resolve("other.json");

        assertThat(Texts.faults(file, () -> RosterFile.replace(file, BEFORE, BEFORE, file)))
                .containsExactly("FILE: this roster has changed in the meantime; ask again");
        assertThat(Texts.faults(file, () -> RosterFile.replace(file, BEFORE, BEFORE, other)))
                .hasSize(1);
        assertThat(RosterFile.read(file)).isEqualTo(AFTER);
        assertThat(other).doesNotExist();
    }

    @Test
    void another_file_can_be_written() {
        Path other = directory.resolve("other.json");
        RosterFile.replace(file, BEFORE, AFTER, other);

        assertThat(RosterFile.read(other)).isEqualTo(AFTER);
        assertThat(RosterFile.read(file)).isEqualTo(BEFORE);
    }

    /** The process ends in the middle of whatever it is doing after so many bookings. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 14})
    void a_killed_program_leaves_one_roster_or_the_other(int bookings) throws IOException, InterruptedException {
        Path other = directory.resolve("other.json");
        RosterFile.write(AFTER, other);
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessBookings.class.getName(),
                        file.toString(),
                        other.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            for (int n = 0; n < bookings; n++) {
                assertThat(out.readLine()).isEqualTo("booked");
            }
        } finally {
            program.destroyForcibly().waitFor();
        }

        assertThat(RosterFile.read(file)).isIn(BEFORE, AFTER);
    }
}
