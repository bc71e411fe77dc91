package be.koffieronde.store;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database, on each kind of store there is. */
class DatabaseTest {

    @TempDir
    private Path directory;

    static Stream<TestStore> stores() {
        return TestStore.here();
    }

    private static void addCentre(Database database) {
        database.writeAll(tx -> {
            new Centres(tx).add(new Centre("c1", "Noord"));
            new Problems(new Tx(tx.handle(), "c1", tx.clock()))
                    .add(new Stored("p1", "c1", "week", "2026-11-23", 1, 1, 0), "{}", null);
            return tx;
        });
    }

    private static List<Centre> centres(Database database) {
        return database.readAll(tx -> new Centres(tx).all());
    }

    private static boolean change(Database database, long known) {
        return database.write(
                "c1",
                tx -> new Problems(tx).replace(new Stored("p1", "c1", "week", "2026-11-23", 1, known, 0), "{}", null));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_written_is_there_after_it_is_opened_again(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            try (Database database = place.open()) {
                addCentre(database);
            }
            try (Database database = place.open()) {
                assertThat(centres(database)).containsExactly(new Centre("c1", "Noord"));
                assertThat(database.version()).isEqualTo("1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void of_a_write_that_fails_nothing_is_there(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory);
                Database database = place.open()) {
            assertThatThrownBy(() -> database.writeAll(tx -> {
                        new Centres(tx).add(new Centre("c1", "Noord"));
                        throw new IllegalStateException("halfway");
                    }))
                    .hasMessage("halfway");
            assertThat(centres(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void of_several_who_change_the_same_version_one_does(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory);
                Database database = place.open()) {
            addCentre(database);
            List<Boolean> changed = together(8, known -> change(database, 1));
            assertThat(changed).filteredOn(one -> one).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void events_have_no_gap_whoever_tells_them(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory);
                Database database = place.open()) {
            addCentre(database);
            together(
                    20,
                    number -> database.write("c1", tx -> {
                        new Trail(tx).tell("test", "{}");
                        return true;
                    }));
            List<Trail.Event> events = database.read("c1", tx -> new Trail(tx).after(0, 100));
            assertThat(events)
                    .extracting(Trail.Event::id)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_snapshot_stays_as_it_is_while_others_write(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory);
                Database database = place.open()) {
            addCentre(database);
            long version = database.snapshot(tx -> {
                Stored before = new Problems(tx).find("p1").orElseThrow();
                assertThat(supplyAsync(() -> change(database, before.version())).join())
                        .isTrue();
                return new Problems(tx).find("p1").orElseThrow().version();
            });
            assertThat(version).isEqualTo(1);
            Stored now = database.read("c1", tx -> new Problems(tx).find("p1").orElseThrow());
            assertThat(now.version()).isEqualTo(2);
        }
    }

    private interface Deed {
        boolean by(int number);
    }

    private static List<Boolean> together(int people, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> all = IntStream.range(0, people)
                .mapToObj(number -> threads.submit(() -> {
                    start.await();
                    return deed.by(number);
                }))
                .toList();
        start.countDown();
        threads.shutdown();
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> one : all) {
            results.add(one.get());
        }
        return results;
    }
}
