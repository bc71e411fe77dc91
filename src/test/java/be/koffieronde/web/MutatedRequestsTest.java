package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are wrong in ways nobody thought of; more of them by {@code -Dmutated-requests=10000}. */
class MutatedRequestsTest {

    private static final int TRIES = 5;

    @TempDir
    private Path directory;

    @Test
    void none_of_them_makes_the_server_go_wrong_or_wait() {
        int count = Integer.getInteger("mutated-requests", 300);
        try (TestServer server = TestServer.in(directory)) {
            Settled centre = Settled.first(server);
            RawHttp http = RawHttp.to(server);
            Map<Integer, Integer> statuses = new TreeMap<>();
            for (int seed = 0; seed < count; seed++) {
                byte[] request = new MutatedRequest(seed, centre).bytes();
                int status = status(http, request);
                assertThat(status)
                        .as("request %d:%n%s", seed, MutatedRequest.shown(request))
                        .isBetween(100, 499);
                statuses.merge(status, 1, Integer::sum);
            }
            server.stranger().get("/api/v1/me").is(401);
        }
    }

    /** Of an answer; one that the server gives without reading all that was sent can be lost on the way, and is asked for again. */
    private static int status(RawHttp http, byte[] request) {
        int status = 0;
        for (int time = 0; time < TRIES && status == 0; time++) {
            status = RawHttp.status(http.send(request));
        }
        return status;
    }
}
