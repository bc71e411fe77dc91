package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.store.trail.Trail;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LiveEventsTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    @TempDir
    private Path directory;

    @Test
    void what_was_missed_is_told_in_order_to_planners() throws IOException, InterruptedException {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String problem = TestServer.add(planner, TestServer.centre(planner), FIRST_WEEK);
            TestServer.plan(planner, problem);

            List<String> told = told(server, planner, "FINISHED");

            assertThat(told).contains("event: problem", "event: job", "event: roster");
            assertThat(told.stream()
                            .filter(line -> line.startsWith("id: "))
                            .map(line -> Integer.valueOf(line.substring(4))))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void supporters_are_told_of_published_rosters_and_not_of_drafts() throws IOException, InterruptedException {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String centre = TestServer.centre(planner);
            String problem = TestServer.add(planner, centre, FIRST_WEEK);
            String roster = TestServer.plan(planner, problem);
            planner.post("/api/v1/rosters/" + roster + "/publish", "", "If-Match", "\"1\"")
                    .is(200);

            List<String> told = told(server, server.person(centre, Role.SUPPORTER, "an", null), "event: published");

            assertThat(told).doesNotContain("event: problem", "event: job", "event: roster");
        }
    }

    @Test
    @Timeout(25)
    void who_never_reads_keeps_nobody_else_waiting() throws IOException, InterruptedException {
        try (TestServer server = TestServer.in(directory);
                Socket deaf = new Socket()) {
            TestServer.Person planner = server.first();
            String centre = TestServer.centre(planner);
            listen(deaf, server, planner);

            tell(server, centre, 120, "\"" + "x".repeat(100_000) + "\"");
            tell(server, centre, 1, "\"the last\"");

            assertThat(told(server, planner, "the last")).hasSizeGreaterThan(120);
        }
    }

    /** Asks for events, reads that they come, and then nothing any more. */
    private static void listen(Socket socket, TestServer server, TestServer.Person person) throws IOException {
        socket.setReceiveBufferSize(4096);
        URI address = URI.create(server.address());
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request = "GET /api/v1/events HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n"
                        .formatted(address.getAuthority(), person.token())
                + "Accept: text/event-stream\r\nLast-Event-ID: 0\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().readNBytes(200)).isNotEmpty();
    }

    private static void tell(TestServer server, String centre, int times, String data) {
        server.serving().database().write(centre, tx -> {
            for (int i = 0; i < times; i++) {
                new Trail(tx).tell("published", data);
            }
            return centre;
        });
    }

    @Test
    void whoever_does_not_ask_for_a_stream_gets_none() {
        try (TestServer server = TestServer.in(directory)) {
            server.first().get("/api/v1/events").is(406);
        }
    }

    /** The lines that somebody who has seen nothing is told, up to one that has a text. */
    private static List<String> told(TestServer server, TestServer.Person person, String last)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/v1/events"))
                .header("Authorization", "Bearer " + person.token())
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "0")
                .build();
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            return lines.takeWhile(line -> !line.contains(last)).toList();
        }
    }
}
