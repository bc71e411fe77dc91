package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JobsTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    @TempDir
    private Path directory;

    @Test
    void a_job_that_is_stopped_keeps_the_best_it_has() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            String job = added(planner, problem, "{\"kind\": \"plan\", \"seconds\": 3600}");
            running(planner, job);

            planner.delete("/api/v1/jobs/" + job).is(202);

            TestServer.Answer ended = TestServer.ended(planner, job);
            assertThat(ended.text("state")).isEqualTo("STOPPED");
            planner.get("/api/v1/rosters/" + ended.text("roster")).is(200);
        }
    }

    @Test
    void a_job_goes_on_from_what_was_saved_when_the_server_starts_again() {
        String job;
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            job = added(planner, problem, "{\"kind\": \"plan\", \"seconds\": 3600}");
            running(planner, job);
        }
        try (TestServer server = TestServer.in(directory)) {
            String login = "{\"login\": \"eerste@centrum.be\", \"password\": \"" + TestServer.PASSWORD + "\"}";
            TestServer.Person planner = server.known(login);
            running(planner, job);

            planner.get("/api/v1/jobs/" + job + "/roster").is(200);
            planner.delete("/api/v1/jobs/" + job).is(202);

            assertThat(TestServer.ended(planner, job).text("state")).isEqualTo("STOPPED");
        }
    }

    @Test
    void a_problem_has_one_job_at_a_time_and_one_that_waits_is_stopped_at_once() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String centre = TestServer.centre(planner);
            String busy = TestServer.add(planner, centre, FIRST_WEEK);
            String waiting = TestServer.add(planner, centre, FIRST_WEEK);
            String first = added(planner, busy, "{\"kind\": \"plan\", \"seconds\": 3600}");
            String second = added(planner, waiting, "{\"kind\": \"plan\", \"seconds\": 3600}");

            planner.post("/api/v1/problems/" + busy + "/jobs", "{\"kind\": \"plan\"}")
                    .is(422);
            assertThat(planner.delete("/api/v1/jobs/" + second).is(202).text("state"))
                    .isEqualTo("STOPPED");
            planner.delete("/api/v1/jobs/" + first).is(202);
            TestServer.ended(planner, first);
        }
    }

    @Test
    void what_cannot_be_planned_fails_with_its_faults_in_the_language_of_whoever_asks() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            String job = added(planner, problem, "{\"kind\": \"season\", \"weeks\": 2, \"moves\": 10}");
            assertThat(TestServer.ended(planner, job).text("state")).isEqualTo("FINISHED");

            planner.post("/api/v1/problems/" + problem + "/jobs", "{\"kind\": \"replan\"}")
                    .is(422);
            JsonNode faults = planner.post(
                            "/api/v1/problems/" + problem + "/jobs",
                            "{\"kind\": \"replan\", \"seconds\": 1, \"moves\": 1}",
                            "Accept-Language",
                            "en")
                    .is(422)
                    .json()
                    .get("faults");

            assertThat(faults).hasSize(2);
            assertThat(faults.at("/0/text").asText()).isEqualTo("give seconds or moves, not both");
        }
    }

    @Test
    void a_roster_planned_again_says_whom_to_tell_what() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            String roster = TestServer.plan(planner, problem);
            String job =
                    added(planner, problem, "{\"kind\": \"replan\", \"moves\": 300, \"roster\": \"" + roster + "\"}");

            TestServer.Answer ended = TestServer.ended(planner, job);

            assertThat(ended.text("state")).isEqualTo("FINISHED");
            assertThat(ended.text("roster")).isEqualTo(roster);
            assertThat(ended.json().at("/result/fresh")).isEmpty();
            assertThat(planner.get("/api/v1/rosters/" + roster).header("ETag")).isEqualTo("\"2\"");
        }
    }

    @Test
    void the_weeks_that_follow_are_planned_after_the_example_of_these_and_beside_them() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            String roster = TestServer.plan(planner, problem);

            TestServer.Answer next = planner.post("/api/v1/problems/" + problem + "/next-weeks", "")
                    .is(201);
            String like = "{\"kind\": \"plan\", \"moves\": 100, \"like\": \"" + roster + "\"}";
            String job = added(planner, next.text("id"), like);
            String beside = "{\"kind\": \"plan\", \"moves\": 100, \"beside\": true, \"roster\": \"" + roster + "\"}";
            String other = added(planner, problem, beside);

            assertThat(next.text("firstDay")).isEqualTo("2026-11-30");
            String planned = TestServer.ended(planner, job).text("roster");
            assertThat(planner.get("/api/v1/rosters/" + planned).is(200).body()).contains("2026-12-0");
            assertThat(TestServer.ended(planner, other).text("roster")).isNotEqualTo(roster);
            planner.post("/api/v1/problems/" + problem + "/jobs", like.replace("plan", "replan"))
                    .is(422);
        }
    }

    @Test
    void the_price_of_talks_is_a_curve() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            String job = added(planner, problem, "{\"kind\": \"price\", \"moves\": 400}");

            assertThat(TestServer.ended(planner, job).json().at("/result/points"))
                    .hasSizeGreaterThan(2);
        }
    }

    private static String added(TestServer.Person planner, String problem, String request) {
        return planner.post("/api/v1/problems/" + problem + "/jobs", request)
                .is(202)
                .text("id");
    }

    /** Waits until a job is being done and something of it is saved. */
    private static void running(TestServer.Person planner, String job) {
        while (planner.get("/api/v1/jobs/" + job + "/roster").status() != 200) {
            Thread.onSpinWait();
        }
    }
}
