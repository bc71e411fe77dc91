package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the page honest in a real browser: what a reader sees there are the roster's own figures, all of them. */
@EnabledIf(
        value = "isBrowserInstalled",
        disabledReason = "NO BROWSER: install chromium, or name one in KOFFIERONDE_BROWSER, to test the page in it")
class PageInBrowserTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @TempDir
    private Path directory;

    private Browser browser;

    static boolean isBrowserInstalled() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void start() throws IOException {
        browser = new Browser(Browser.installed().orElseThrow(), Files.createDirectories(directory.resolve("browser")));
    }

    @Test
    void the_first_week_is_whole_on_a_desk_and_on_a_phone() throws Exception {
        write("first-week", Language.NL, Audience.PLANNER);

        for (JsonNode seen : lookAt(WIDE, PHONE)) {
            assertSound(seen);
            assertThat(seen.get("total").asText())
                    .isEqualTo("Totaal | 10 | 20 | 5 | 10:55 | 3:57 | 0:20 | 14:55 van 82:48");
            assertThat(seen.get("facts").get("fact.score").asText()).isEqualTo("0hard/0medium/-1519soft");
            assertThat(seen.get("facts").get("fact.talks").asText()).isEqualTo("5 van 5");
            assertThat(seen.get("visits").asInt()).isEqualTo(20);
            assertThat(seen.get("talks").asInt()).isEqualTo(5);
            assertThat(seen.get("maps").asInt()).isEqualTo(4);
            assertThat(seen.get("headings").asText()).isEqualTo("122222333");
        }
    }

    @Test
    void the_figures_of_a_centre_are_those_of_its_roster() throws Exception {
        Judgement judgement = write("limburg", Language.EN, Audience.SUPPORTER);
        JsonNode roster =
                new ObjectMapper().readTree(Path.of("solutions/limburg.json").toFile());

        for (JsonNode seen : lookAt(WIDE, PHONE)) {
            assertSound(seen);
            assertThat(seen.get("facts").get("fact.score")).isEqualTo(roster.get("score"));
            assertThat(seen.get("visits").asInt())
                    .isEqualTo(roster.findValues("id").size());
            assertThat(seen.get("minutes").asLong()).isEqualTo(minutes(roster));
            assertThat(seen.get("leftOut").asInt())
                    .isEqualTo(roster.get("unplanned").size());
            assertThat(seen.get("talks").asInt()).isEqualTo(judgement.figures().talksDue());
            assertThat(seen.get("talks").asInt() - seen.get("missed").asInt())
                    .isEqualTo(judgement.figures().talksPlanned());
            assertThat(seen.get("supporters").asInt()).isEqualTo(40);
        }
    }

    @Test
    void every_supporter_is_printed_on_one_sheet() throws Exception {
        write("limburg", Language.NL, Audience.PLANNER);
        String page = Files.readString(page());
        String weeksOnly = page.replaceAll("(?s)<header>.*<section id=\"weeks\"", "<section id=\"weeks\"")
                .replace("<h2 id=\"weeks-heading\">", "<h2 hidden>");
        assertThat(weeksOnly).hasSizeLessThan(page.length());

        assertThat(browser.sheets(Files.writeString(directory.resolve("weeks.html"), weeksOnly)))
                .isEqualTo(40);
    }

    @Test
    void every_school_is_printed_on_one_sheet_and_no_sheet_is_empty() throws Exception {
        write("limburg", Language.NL, Audience.SCHOOL);

        assertThat(browser.sheets(page())).isEqualTo(60);
    }

    @Test
    void a_paper_for_one_is_printed_on_one_sheet() throws Exception {
        for (Reader reader : List.of(
                new Reader(Audience.SUPPORTER, "an"),
                new Reader(Audience.SCHOOL, "de-brug"),
                new Reader(Audience.PARTNER, "heidi"))) {
            write("first-week", Language.NL, Audience.SUPPORTER, reader);

            assertThat(browser.sheets(page())).as(reader.toString()).isOne();
            for (JsonNode seen : lookAt(WIDE, PHONE)) {
                assertThat(seen.get("scrollsSideways").asBoolean()).isFalse();
                assertThat(seen.get("cut")).isEmpty();
            }
        }
    }

    /** Whatever the roster says. */
    private static void assertSound(JsonNode seen) {
        assertThat(seen.get("scrollsSideways").asBoolean()).isFalse();
        assertThat(seen.get("cut")).isEmpty();
        assertThat(seen.get("clashes").asInt()).isZero();
        assertThat(seen.get("outOfTheirDay")).isEmpty();
        assertThat(seen.get("smallest").asDouble()).isGreaterThanOrEqualTo(11);
        assertThat(seen.get("resources").asInt()).isZero();
        assertThat(seen.get("nameless").asInt()).isZero();
    }

    private Judgement write(String name, Language language, Audience audience) {
        return write(name, language, audience, null);
    }

    private Judgement write(String name, Language language, Audience audience, @Nullable Reader reader) {
        Papers papers = Papers.of(
                ProblemInput.read(Path.of("problems", name + ".json")).timed(),
                new RosterOnFile(Path.of("solutions", name + ".json")),
                new Papers.Terms(language, audience, reader));
        AtomicFile.writeBytes(page(), papers.page()::writeTo);
        return papers.judgement();
    }

    private Path page() {
        return directory.resolve("page.html");
    }

    /** What {@code look.js} sees of the page in windows of these widths. */
    private List<JsonNode> lookAt(int... widths) throws Exception {
        String page = Files.readString(page());
        String script = Files.readString(Path.of("src/test/resources/report/look.js"));
        Files.writeString(
                directory.resolve("looked-at.html"), page.replace("</body>", "<script>" + script + "</script></body>"));
        StringBuilder around = new StringBuilder("<!DOCTYPE html><pre id=seen></pre><script>onmessage = message =>"
                + " seen.append(JSON.stringify(message.data) + '\\n')</script>");
        for (int width : widths) {
            around.append(
                    "<iframe src=looked-at.html style='border:0;height:900px;width:%dpx'></iframe>".formatted(width));
        }
        String dom = browser.dom(Files.writeString(directory.resolve("around.html"), around));
        return seen(dom, widths.length);
    }

    private static List<JsonNode> seen(String dom, int windows) throws IOException {
        Matcher seen = Pattern.compile("(?s)<pre id=\"seen\">(.*?)</pre>").matcher(dom);
        assertThat(seen.find()).as(dom).isTrue();
        String text = seen.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        List<JsonNode> answers = new ArrayList<>();
        for (String line : text.lines().toList()) {
            answers.add(new ObjectMapper().readTree(line));
        }
        assertThat(answers).as(dom).hasSize(windows);
        return answers;
    }

    private static long minutes(JsonNode roster) {
        long minutes = 0;
        for (JsonNode visit : roster.findParents("start")) {
            minutes +=
                    clock(visit.get("end").asText()) - clock(visit.get("start").asText());
        }
        return minutes;
    }

    private static int clock(String time) {
        return 60 * Integer.parseInt(time.substring(0, 2)) + Integer.parseInt(time.substring(3));
    }
}
