package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.operation.JsonLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the server sees of it. */
class OperationTest {

    @TempDir
    private Path directory;

    @Test
    void it_says_that_it_is_alive_and_can_be_used() {
        try (TestServer server = TestServer.in(directory)) {
            assertThat(server.stranger().get("/healthz").is(200).body()).isEqualTo("alive");
            assertThat(server.stranger().get("/readyz").is(200).body()).isEqualTo("ready");
        }
    }

    @Test
    void its_figures_count_answers_by_route_and_status_and_tell_no_ids() {
        try (TestServer server = TestServer.in(directory)) {
            server.stranger().get("/api/v1/problems/secret").is(401);
            server.stranger().get("/secret").is(404);

            assertThat(server.stranger().get("/metrics").is(200).body())
                    .contains(
                            "koffieronde_requests_total{method=\"GET\",route=\"/api/v1/problems/{problem}\",status=\"401\"} 1.0",
                            "koffieronde_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1.0",
                            "koffieronde_request_seconds_bucket{method=\"GET\",route=\"none\",le=\"+Inf\"} 1",
                            "koffieronde_listeners 0.0",
                            "koffieronde_jvm_memory_used_bytes")
                    .doesNotContain("secret");
        }
    }

    @Test
    void its_log_tells_what_was_asked_without_names_ids_or_tokens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLog log = JsonLog.to(new PrintWriter(out, true, StandardCharsets.UTF_8));
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person first = server.first();
            first.get("/api/v1/problems/an-secret-id?centre=noord").is(404);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(
                            "\"method\": \"GET\", \"route\": \"/api/v1/problems/{problem}\", \"status\": 404, \"ms\": ")
                    .doesNotContain("secret", "noord", first.token(), "eerste@centrum.be", TestServer.PASSWORD);
        } finally {
            log.close();
        }
    }
}
