package be.koffieronde.desk.warm;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cold roster is read while the one connection there is is held by whoever writes; to migrate, PostgreSQL takes two. */
@Timeout(60)
class FewConnectionsTest {

    private static final String CENTRE = "c1";
    private static final Problem PROBLEM = ProblemFile.read(Path.of("problems/first-week.json"));

    @TempDir
    private Path directory;

    /** Gives the roster, published. */
    private static String publish(Database database) {
        database.writeAll(tx -> {
            new Centres(tx).add(new Centre(CENTRE, "Een centrum"));
            return tx;
        });
        return database.write(CENTRE, tx -> {
            String problem = new CentreProblems(tx).add(PROBLEM, null).id();
            Answer answer = new Answer(
                    RosterFile.read(Path.of("solutions/first-week.json")),
                    TimedProblem.of(PROBLEM).directory(),
                    1);
            String roster = new CentreRosters(tx).add(problem, answer, null);
            new CentreRosters(tx).publish(roster, 1, null);
            return roster;
        });
    }

    @Test
    void who_writes_reads_a_cold_roster_by_the_connection_they_have() throws Exception {
        try (Database database = Database.open(DatabaseAddress.in(directory), Clock.systemUTC(), 1)) {
            String roster = publish(database);
            WarmRosters warm = new WarmRosters(database, 2);

            Optional<WarmRoster> read = database.write(CENTRE, tx -> warm.published(CENTRE, roster));

            assertThat(read).isPresent();
            assertThat(database.isWorking()).isFalse();
        }
    }

    @Test
    void who_writes_does_not_wait_for_somebody_who_waits_for_their_connection() throws Exception {
        try (Database database = Database.open(DatabaseAddress.in(directory), Clock.systemUTC(), 1)) {
            String roster = publish(database);
            WarmRosters warm = new WarmRosters(database, 2);
            String problem = warm.published(CENTRE, roster).orElseThrow().problem();
            WarmRosters cold = new WarmRosters(database, 2);
            FutureTask<TimedProblem> reading = new FutureTask<>(() -> cold.problem(CENTRE, problem, 1));
            Thread reader = new Thread(reading);

            TimedProblem written = database.write(CENTRE, tx -> {
                reader.start();
                while (reader.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                return cold.problem(CENTRE, problem, 1);
            });

            assertThat(written.problem()).isEqualTo(PROBLEM);
            assertThat(reading.get().problem()).isEqualTo(PROBLEM);
        }
    }
}
