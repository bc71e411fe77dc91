package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar subscribed to with vdirsyncer, where it is installed. */
class SubscriptionTest {

    private static final Path CLIENT = Path.of("/usr/bin/vdirsyncer");

    @TempDir
    private Path directory;

    @Test
    void a_calendar_program_takes_over_what_is_published_and_what_changes_of_it() throws Exception {
        assumeTrue(Files.isExecutable(CLIENT));
        try (TestServer server =
                TestServer.in(Files.createDirectory(directory.resolve("server")), FirstWeek.THURSDAY)) {
            FirstWeek week = FirstWeek.published(server);
            TestServer.Person an = week.supporter("an");
            String path = an.post("/api/v1/me/calendar", "").is(201).text("path");
            Path config = config(server.address() + path.substring(1));

            run(config, "discover");
            run(config, "sync");
            long before = events();
            assertThat(before).isPositive();

            String slot = an.get("/api/v1/me/coffee?partner=heidi")
                    .json()
                    .at("/free/0/book")
                    .asText();
            an.post("/api/v1/me/coffee/" + slot, "{\"partner\": \"heidi\"}").is(201);
            run(config, "sync");

            assertThat(events()).isEqualTo(before + 1);
        }
    }

    private Path config(String address) throws IOException {
        return Files.writeString(directory.resolve("config"), """
                [general]
                status_path = "%1$s/status/"
                [pair roster]
                a = "server"
                b = "here"
                collections = null
                [storage server]
                type = "http"
                url = "%2$s"
                [storage here]
                type = "filesystem"
                path = "%1$s/here/"
                fileext = ".ics"
                """.formatted(directory, address));
    }

    private void run(Path config, String command) throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        Process client = new ProcessBuilder(CLIENT.toString(), "-c", config.toString(), command)
                .redirectErrorStream(true)
                .redirectInput(Files.writeString(directory.resolve("answers"), "y\ny\n")
                        .toFile())
                .redirectOutput(log.toFile())
                .start();
        assertThat(client.waitFor()).as(Files.readString(log)).isZero();
    }

    private long events() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("here"))) {
            List<Path> events =
                    files.filter(file -> file.toString().endsWith(".ics")).toList();
            return events.size();
        }
    }
}
