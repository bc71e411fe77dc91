package be.koffieronde.files.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.TestStore;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A centre goes into files that commands read, and comes back. */
class CentreFilesTest {

    private static final Path WEEK = Path.of("problems/first-week.json");
    private static final Path ROSTER = Path.of("solutions/first-week.json");
    private static final String TALKS =
            "date;supporter;partner;kind;note\n2026-11-02;an;heidi;planned;\"Zoë; 'O\"\"Hara\"\n";

    @TempDir
    private Path directory;

    static Stream<TestStore> stores() {
        return TestStore.here();
    }

    private static Database open(TestStore.Place place) {
        Database database = place.open();
        database.writeAll(tx -> {
            new Centres(tx).add(new Centre("c1", "Noord"));
            new Centres(tx).add(new Centre("c2", "Zuid"));
            return tx;
        });
        return database;
    }

    private Path talks() throws Exception {
        return Files.writeString(directory.resolve("log.csv"), TALKS);
    }

    private static void assertFaults(Runnable work, String... codes) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.message().code())
                                .isNotEmpty()
                                .containsAll(List.of(codes)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_was_taken_comes_out_as_it_went_in(TestStore store) throws Exception {
        Path out = directory.resolve("out");
        try (TestStore.Place place = store.place(directory.resolve("data"));
                Database database = open(place)) {
            FileCount taken = ImportCentre.into(database, "c1", List.of(WEEK, ROSTER, talks()));
            FileCount given = ExportCentre.write(database, "c1", out);

            assertThat(taken).isEqualTo(new FileCount(1, 1, 1, 0)).isEqualTo(given);
            assertThat(ProblemFile.read(out.resolve("first-week.json"))).isEqualTo(ProblemFile.read(WEEK));
            assertThat(RosterFile.read(out.resolve("first-week.roster.json"))).isEqualTo(RosterFile.read(ROSTER));
            assertThat(out.resolve("talks.csv")).content().contains("Zoë; 'O'Hara");
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_whole_directory_goes_into_another_centre(TestStore store) throws Exception {
        Path out = directory.resolve("out");
        try (TestStore.Place place = store.place(directory.resolve("data"));
                Database database = open(place)) {
            ImportCentre.into(database, "c1", List.of(WEEK, ROSTER, talks()));
            FileCount given = ExportCentre.write(database, "c1", out);

            assertThat(ImportCentre.into(database, "c2", List.of(out))).isEqualTo(given);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_the_logs_tell_already_is_not_added_again(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory.resolve("data"));
                Database database = open(place)) {
            ImportCentre.into(database, "c1", List.of(talks()));

            assertThat(ImportCentre.into(database, "c1", List.of(talks()))).isEqualTo(new FileCount(0, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void of_files_of_which_one_is_wrong_none_is_taken(TestStore store) throws Exception {
        Path wrong = Files.writeString(directory.resolve("wrong.json"), "{\"supporters\": 3, \"pupils\": []}");
        try (TestStore.Place place = store.place(directory.resolve("data"));
                Database database = open(place)) {
            assertFaults(() -> ImportCentre.into(database, "c1", List.of(WEEK, wrong)));
            assertFaults(() -> ImportCentre.into(database, "c1", List.of(ROSTER)), "files.centre-roster");
            List<Stored> problems = database.read("c1", tx -> new Problems(tx).all());
            assertThat(problems).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_directory_that_has_something_is_left_as_it_is(TestStore store) throws Exception {
        talks();
        try (TestStore.Place place = store.place(directory.resolve("data"));
                Database database = open(place)) {
            assertFaults(() -> ExportCentre.write(database, "c1", directory), "files.centre-not-empty");
        }
    }
}
