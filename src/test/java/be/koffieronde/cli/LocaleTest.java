package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits, dates and files are the same whatever locale Java is started in. */
class LocaleTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    private static List<String> usual;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void runInEnglish() throws Exception {
        usual = outcome("en", "US", "");
    }

    @ParameterizedTest
    @CsvSource({"ar, EG, ''", "th, TH, TH", "hi, IN, ''", "tr, TR, ''", "fa, IR, ''", "ja, JP, JP"})
    void a_run_is_the_same_in_any_locale(String language, String country, String variant) throws Exception {
        assertThat(outcome(language, country, variant)).isEqualTo(usual);
    }

    /** What three commands print and write. */
    private static List<String> outcome(String... locale) throws IOException, InterruptedException {
        Path ics = Files.createTempDirectory(directory, "run").resolve("an.ics");
        Path csv = ics.resolveSibling("week.csv");
        Path html = ics.resolveSibling("week.html");
        Path roster = ics.resolveSibling("roster.json");
        List<String> outcome = new ArrayList<>();
        outcome.add(run(locale, "plan", PROBLEM, "--moves", "50", "--threads", "1", "-o", roster.toString()));
        outcome.add(run(locale, "report", PROBLEM, ROSTER, "--csv", csv.toString(), "--html", html.toString()));
        outcome.add(run(locale, "ics", PROBLEM, ROSTER, "--supporter", "an", "-o", ics.toString()));
        for (Path file : List.of(roster, csv, html, ics)) {
            outcome.add(Files.readString(file));
        }
        outcome.replaceAll(text -> text.replace(ics.getParent().toString(), "DIR"));
        return outcome;
    }

    private static String run(String[] locale, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + locale[0],
                "-Duser.country=" + locale[1],
                "-Duser.variant=" + locale[2],
                "-cp",
                System.getProperty("java.class.path"),
                "be.koffieronde.Koffieronde"));
        command.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile(directory, "out", "");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }
}
