package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.TestStore;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see while the database cannot be used, and after. */
class StoreAwayTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    @TempDir
    private Path directory;

    private static void isAway(Answer answer) {
        answer.is(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.text("code")).isEqualTo("web.store-away");
    }

    private static int problems(Person person, String centre) {
        return person.get("/api/v1/centres/" + centre + "/problems?limit=200")
                .is(200)
                .json()
                .get("problems")
                .size();
    }

    private static Answer add(Person person, String centre) throws Exception {
        return person.post("/api/v1/centres/" + centre + "/problems", Files.readString(FIRST_WEEK));
    }

    @Test
    void while_another_program_locks_the_file_it_is_read_and_a_search_waits_to_be_kept() throws Exception {
        try (TestServer server = TestServer.in(directory)) {
            Person planner = server.first();
            String centre = TestServer.centre(planner);
            String problem = add(planner, centre).is(201).text("id");
            String job = planner.post("/api/v1/problems/" + problem + "/jobs", "{\"kind\": \"plan\", \"moves\": 300}")
                    .is(202)
                    .text("id");
            try (Connection other =
                    DriverManager.getConnection(DatabaseAddress.in(directory).url())) {
                other.createStatement().execute("begin immediate");

                assertThat(problems(planner, centre)).isEqualTo(1);
                isAway(add(planner, centre));

                other.createStatement().execute("rollback");
            }
            add(planner, centre).is(201);
            assertThat(problems(planner, centre)).isEqualTo(2);
            assertThat(TestServer.ended(planner, job).text("state")).isEqualTo("FINISHED");
        }
    }

    @Test
    void when_the_disk_is_full_it_is_read_nothing_is_half_and_all_is_well_with_more_room() throws Exception {
        DatabaseAddress place = DatabaseAddress.in(directory);
        DatabaseAddress small = new DatabaseAddress(place.url() + "?max_page_count=150", place.file());
        int kept = 0;
        try (TestServer server = TestServer.on(small)) {
            Person planner = server.first();
            String centre = TestServer.centre(planner);
            Answer last = add(planner, centre);
            while (last.status() == 201) {
                kept++;
                last = add(planner, centre);
            }
            isAway(last);
            isAway(add(planner, centre));
            assertThat(problems(planner, centre)).isEqualTo(kept).isPositive();
        }
        try (TestServer server = TestServer.in(directory)) {
            Person planner = server.firstAgain();
            String centre = TestServer.centre(planner);
            assertThat(problems(planner, centre)).isEqualTo(kept);
            add(planner, centre).is(201);
        }
    }

    /** What happens to a server that reaches PostgreSQL by a line that can be cut. */
    @FunctionalInterface
    private interface Cut {
        void happens(TestServer server, Relay line, DatabaseAddress address) throws Exception;
    }

    private void onPostgresql(Cut cut) throws Exception {
        assumeThat(System.getenv("KOFFIERONDE_POSTGRESQL")).isNotNull();
        try (TestStore.Place schema = TestStore.POSTGRESQL.place(directory)) {
            URI real = URI.create(schema.address().url().substring("jdbc:".length()));
            try (Relay line = new Relay(real.getHost(), real.getPort())) {
                String url = schema.address().url().replace(":" + real.getPort() + "/", ":" + line.port() + "/");
                try (TestServer server = TestServer.on(DatabaseAddress.parse(url))) {
                    cut.happens(server, line, schema.address());
                }
            }
        }
    }

    @Test
    void while_postgresql_is_away_who_is_signed_in_stays_so_and_writes_later() throws Exception {
        onPostgresql((server, line, address) -> cut(server, line));
    }

    private static void cut(TestServer server, Relay line) throws Exception {
        Person planner = server.first();
        String centre = TestServer.centre(planner);
        server.stranger().get("/readyz").is(200);
        line.cut();

        isAway(add(planner, centre));
        planner.get("/api/v1/me").is(200);
        server.stranger().get("/readyz").is(503);
        server.stranger().get("/healthz").is(200);
        server.stranger().get("/metrics").is(200);

        line.mend();
        while (server.stranger().get("/readyz").status() != 200) {
            Thread.onSpinWait();
        }
        add(planner, centre).is(201);
        assertThat(problems(planner, centre)).isEqualTo(1);
    }

    @Test
    void a_server_that_was_cut_off_reads_and_does_not_write_while_another_has_the_database() throws Exception {
        onPostgresql(StoreAwayTest::takeOver);
    }

    private static void takeOver(TestServer server, Relay line, DatabaseAddress address) throws Exception {
        Person planner = server.first();
        String centre = TestServer.centre(planner);
        assertThatThrownBy(() -> TestServer.on(address)).isInstanceOf(InvalidInputException.class);
        line.cut();
        isAway(add(planner, centre));
        try (TestServer other = TestServer.on(address)) {
            line.mend();
            while (planner.get("/api/v1/centres/" + centre + "/problems").status() != 200) {
                Thread.onSpinWait();
            }
            isAway(add(planner, centre));
            add(other.firstAgain(), centre).is(201);
            assertThat(problems(planner, centre)).isEqualTo(1);
        }
        while (server.stranger().get("/readyz").status() != 200) {
            Thread.onSpinWait();
        }
        add(planner, centre).is(201);
        assertThatThrownBy(() -> TestServer.on(address)).isInstanceOf(InvalidInputException.class);
    }
}
