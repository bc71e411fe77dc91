package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.files.ExportWorkbook;
import be.koffieronde.language.Language;
import be.koffieronde.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/api.md says is done, word for word. */
class ApiPageTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Clock THURSDAY = Clock.fixed(Instant.parse("2026-11-26T07:40:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("be.koffieronde.store.TestStore#here")
    void a_week_is_walked_through_by_curl_alone(TestStore store)
            throws IOException, InterruptedException, SQLException {
        ExportWorkbook.export(Path.of("problems/first-week.json"), directory.resolve("week.xlsx"), Language.NL, false);
        try (TestStore.Place place = store.place(directory);
                TestServer server = TestServer.on(place.address(), THURSDAY)) {
            String said = run(server);

            assertThat(said)
                    .contains("\"versions\"", "event: job", "\"concerns\"", "\"supporters\"")
                    .contains("\"action\": \"replan-roster\"", "Pia Planner", "\"what\": \"changed\"")
                    .doesNotContain("\"status\": 4", "\"status\": 5");
        }
    }

    private String run(TestServer server) throws IOException, InterruptedException {
        String script = COMMANDS.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining("\n"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-eu", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        bash.environment().put("KOFFIERONDE", server.address().replaceFirst("/$", ""));
        bash.environment().put("FIRST", server.serving().firstToken().orElseThrow());
        Process process = bash.start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
