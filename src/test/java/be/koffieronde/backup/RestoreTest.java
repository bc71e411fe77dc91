package be.koffieronde.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.ServerClaim;
import be.koffieronde.store.TestStore;
import be.koffieronde.store.TestStore.Place;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Backups are taken back whole or not at all. */
class RestoreTest {

    /** Invisible letters, what JSON and SQL write otherwise, and more than a reader's buffer. */
    private static final String ODD = "Zoë 'O\"Hara\\ \u200b\u2028\t\n;--% 日本 🚲" + "x".repeat(200_000);

    @TempDir
    private Path directory;

    static Stream<TestStore> stores() {
        return TestStore.here();
    }

    private static void fill(Database database) {
        database.writeAll(tx -> {
            new Centres(tx).add(new Centre("c1", ODD));
            new People(tx).add(new Person("p1", null, "An", null, "nl"));
            new Problems(in("c1", tx)).add(stored(1), ODD, "p1");
            new Trail(in("c1", tx)).record(null, "test", "p1", "{}");
            return tx;
        });
    }

    private static Tx in(String centre, Tx tx) {
        return new Tx(tx.handle(), centre, tx.clock());
    }

    private static Stored stored(long version) {
        return new Stored("week", "c1", "week", "2026-11-23", 1, version, 0);
    }

    private static Path backup(Database database, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Backup.write(database, out);
        }
        return file;
    }

    private Path backup() throws IOException {
        try (Database database = Database.open(DatabaseAddress.in(directory.resolve("source")), Clock.systemUTC())) {
            fill(database);
            return backup(database, directory.resolve("backup.zip"));
        }
    }

    private DatabaseAddress elsewhere() {
        return DatabaseAddress.in(directory.resolve("elsewhere"));
    }

    static Stream<List<TestStore>> fromAndTo() {
        return TestStore.here().flatMap(from -> TestStore.here().map(to -> List.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("fromAndTo")
    void everything_is_there_again_in_either_kind_of_store(List<TestStore> stores) throws Exception {
        try (Place from = stores.get(0).place(directory.resolve("from"));
                Place to = stores.get(1).place(directory.resolve("to"));
                Database source = from.open()) {
            fill(source);
            Path file = backup(source, directory.resolve("backup.zip"));
            assertThat(Restore.into(to.address(), file, Clock.systemUTC()).rows())
                    .isEqualTo(5);
            try (Database restored = to.open()) {
                assertThat(rows(restored, directory.resolve("again.zip"))).isEqualTo(rows(source, file));
                String document = restored.read(
                        "c1", tx -> new Problems(tx).document("week", 1).orElseThrow());
                assertThat(document).isEqualTo(ODD);
            }
        }
    }

    /** All rows of all tables. */
    private static String rows(Database database, Path file) throws IOException {
        backup(database, file);
        StringBuilder rows = new StringBuilder();
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> entries = Files.list(zip.getPath("/"))) {
            for (Path entry : entries.sorted().toList()) {
                if (!entry.endsWith(Manifest.ENTRY)) {
                    rows.append(entry).append('\n');
                    Files.readAllLines(entry).stream().sorted().forEach(rows::append);
                }
            }
        }
        return rows.toString();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_backup_taken_while_others_write_has_what_was_confirmed_and_nothing_half(TestStore store) throws Exception {
        try (Place from = store.place(directory.resolve("from"));
                Database source = from.open()) {
            fill(source);
            AtomicBoolean isOver = new AtomicBoolean();
            AtomicInteger confirmed = new AtomicInteger(1);
            Thread writer = new Thread(() -> {
                while (!isOver.get()) {
                    int version = confirmed.get();
                    source.write("c1", tx -> {
                        new Problems(tx).replace(stored(version), "{}", null);
                        new Trail(tx).record(null, "test", "week", "{}");
                        return tx;
                    });
                    confirmed.incrementAndGet();
                }
            });
            writer.start();
            int before = confirmed.get();
            Path file = backup(source, directory.resolve("backup.zip"));
            isOver.set(true);
            writer.join();
            DatabaseAddress to = elsewhere();
            Restore.into(to, file, Clock.systemUTC());
            try (Database restored = Database.open(to, Clock.systemUTC())) {
                Stored week =
                        restored.read("c1", tx -> new Problems(tx).find("week").orElseThrow());
                int versions = restored.read("c1", tx -> new Problems(tx).versions("week"))
                        .size();
                int deeds = restored.read("c1", tx -> new Trail(tx).deeds(null, 100_000))
                        .size();
                assertThat(week.version()).isBetween((long) before, (long) confirmed.get());
                assertThat(versions).isEqualTo((int) week.version());
                assertThat(deeds).isEqualTo((int) week.version());
            }
        }
    }

    @Test
    void a_database_that_has_something_is_left_as_it_is() throws Exception {
        Path file = backup();
        DatabaseAddress there = DatabaseAddress.in(directory.resolve("source"));
        assertFault(there, file, "backup.not-empty");
    }

    @Test
    void a_database_that_a_server_uses_is_left_as_it_is() throws Exception {
        Path file = backup();
        DatabaseAddress there = elsewhere();
        ServerClaim claim = ServerClaim.on(there);
        assertFault(there, file, "store.in-use");
        claim.close();
        Restore.into(there, file, Clock.systemUTC());
    }

    @ParameterizedTest
    @CsvSource({"person.jsonl", "problem_version.jsonl", "centre.jsonl"})
    void of_a_backup_that_was_changed_nothing_is_restored(String entry) throws Exception {
        Path file = backup();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path rows = zip.getPath(entry);
            Files.writeString(rows, Files.readString(rows).replaceFirst("An|week|Zo", "Xy"));
        }
        assertFault(elsewhere(), file, "backup.damaged");
        try (Database database = Database.open(elsewhere(), Clock.systemUTC())) {
            List<Centre> centres = database.readAll(tx -> new Centres(tx).all());
            assertThat(centres).isEmpty();
        }
    }

    @Test
    void a_backup_that_was_not_written_to_its_end_is_refused() throws Exception {
        Path file = backup();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertFault(elsewhere(), file, "backup.none");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\": 1', '\"format\": 2', backup.newer",
        "'\"schema\": \"1\"', '\"schema\": \"99\"', store.newer-backup"
    })
    void a_backup_of_a_newer_version_is_refused(String old, String changed, String code) throws Exception {
        Path file = backup();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath(Manifest.ENTRY);
            Files.writeString(manifest, Files.readString(manifest).replace(old, changed));
        }
        assertFault(elsewhere(), file, code);
    }

    @Test
    void what_is_no_backup_is_refused() throws Exception {
        Path text = Files.writeString(directory.resolve("text.zip"), "no zip");
        assertFault(elsewhere(), text, "backup.none");
        assertFault(elsewhere(), directory.resolve("nothing.zip"), "backup.no-file");
        assertFault(elsewhere(), directory, "backup.no-file");
    }

    private static void assertFault(DatabaseAddress address, Path file, String code) {
        assertThatThrownBy(() -> Restore.into(address, file, Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.message().code()).isEqualTo(code)));
    }
}
