package be.koffieronde.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a server from its database, in one line with a remedy. */
class OpeningTest {

    @TempDir
    private Path directory;

    static Stream<TestStore> stores() {
        return TestStore.here();
    }

    private static void assertFault(Runnable opening, String code) {
        assertThatThrownBy(opening::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.message().code()).isEqualTo(code)));
    }

    private void open(DatabaseAddress address) {
        Database.open(address, Clock.systemUTC()).close();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_second_server_on_the_same_database_is_refused(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            ServerClaim first = ServerClaim.on(place.address());
            assertFault(() -> ServerClaim.on(place.address()), "store.in-use");
            first.close();
            ServerClaim.on(place.address()).close();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void tables_of_a_newer_version_are_refused_and_left_as_they_are(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            open(place.address());
            TestStore.execute(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                            + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)",
                    place.address());
            assertFault(() -> open(place.address()), "store.newer");
            assertFault(() -> open(place.address()), "store.newer");
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void tables_that_were_made_otherwise_are_refused(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            open(place.address());
            TestStore.execute("update flyway_schema_history set checksum = 1 where version = '1'", place.address());
            assertFault(() -> open(place.address()), "store.altered");
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_database_of_another_program_is_refused(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            TestStore.execute("create table cheese (name text)", place.address());
            assertFault(() -> open(place.address()), "store.foreign");
        }
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws Exception {
        DatabaseAddress address = DatabaseAddress.in(directory);
        Files.writeString(address.file(), "Dear planner, ".repeat(1000));
        assertFault(() -> open(address), "store.foreign");
    }

    @Test
    void a_database_that_is_damaged_is_refused() throws Exception {
        DatabaseAddress address = DatabaseAddress.in(directory);
        open(address);
        byte[] bytes = Files.readAllBytes(address.file());
        Arrays.fill(bytes, 100, 8192, (byte) 0x5a);
        Files.write(address.file(), bytes);
        assertFault(() -> open(address), "store.damaged");
    }

    @Test
    void a_directory_that_cannot_be_made_is_refused() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertFault(() -> open(DatabaseAddress.in(file.resolve("data"))), "store.directory");
        assertFault(() -> ServerClaim.on(DatabaseAddress.in(file.resolve("data"))), "store.directory");
    }

    @Test
    void a_directory_is_made() {
        open(DatabaseAddress.in(directory.resolve("a/b")));
        assertThat(directory.resolve("a/b/koffieronde.db")).exists();
    }

    @Test
    void what_nobody_answers_at_is_told_without_its_password() {
        DatabaseAddress address = DatabaseAddress.parse("postgresql://an:geheim@127.0.0.1:1/centre");
        assertThatThrownBy(() -> open(address))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("127.0.0.1:1/centre")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://host/centre, jdbc:postgresql://host/centre",
        "postgres://host/centre, jdbc:postgresql://host/centre",
        "jdbc:postgresql://host/centre?user=an, jdbc:postgresql://host/centre?user=an",
        "postgresql://an@host:5433/centre, jdbc:postgresql://host:5433/centre?user=an",
        "postgresql://an:x%40y@host/centre?ssl=true, jdbc:postgresql://host/centre?ssl=true&user=an&password=x%40y"
    })
    void an_address_is_written_as_psql_or_jdbc_have_it(String written, String url) {
        assertThat(DatabaseAddress.parse(written).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://an:geheim@host/centre", "centre.db", "", "postgresql:centre?password=geheim"})
    void another_address_is_refused_without_its_password(String written) {
        assertThatThrownBy(() -> DatabaseAddress.parse(written))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void an_account_that_may_not_come_in_is_told() {
        assumeThat(System.getenv("KOFFIERONDE_POSTGRESQL")).isNotNull();
        String url = System.getenv("KOFFIERONDE_POSTGRESQL").replaceFirst("//[^@]*@", "//nobody:geheim@");
        assertThatThrownBy(() -> open(DatabaseAddress.parse(url)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nobody")
                .hasMessageNotContaining("geheim");
    }
}
