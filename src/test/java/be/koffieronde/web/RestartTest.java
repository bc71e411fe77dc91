package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.store.TestStore;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of what goes on when the program ends. */
class RestartTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    @TempDir
    private Path directory;

    static Stream<TestStore> stores() {
        return TestStore.here();
    }

    private static void waitFor(String path, int status, Person person) {
        while (person.get(path).status() != status) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_search_is_saved_and_gone_on_with(TestStore store) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            String job;
            try (TestServer server = TestServer.on(place.address())) {
                Person planner = server.first();
                String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
                job = planner.post("/api/v1/problems/" + problem + "/jobs", "{\"kind\": \"plan\", \"seconds\": 600}")
                        .is(202)
                        .text("id");
                waitFor("/api/v1/jobs/" + job + "/roster", 200, planner);
            }
            try (TestServer server = TestServer.on(place.address())) {
                Person planner = server.firstAgain();
                planner.get("/api/v1/jobs/" + job + "/roster").is(200);
                assertThat(planner.get("/api/v1/jobs/" + job)
                                .json()
                                .get("ended")
                                .isNull())
                        .isTrue();
                planner.delete("/api/v1/jobs/" + job).is(202);
                assertThat(TestServer.ended(planner, job).text("state")).isEqualTo("STOPPED");
            }
        }
    }
}
