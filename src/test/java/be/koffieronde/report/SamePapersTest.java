package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How papers look cannot be told in sentences: here they are, a tag a line, as they looked good to people. Who wants them
 * otherwise looks at the new ones, and puts what the test found in the place of what it expected.
 */
class SamePapersTest {

    private static final Path EXPECTED = Path.of("src/test/resources/papers");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"PLANNER, NL", "SCHOOL, EN"})
    void a_page_is_drawn_as_before(Audience audience, Language language) throws IOException {
        byte[] page = papers(audience, language).page().bytes();

        assertSame(
                new String(page, StandardCharsets.UTF_8).replaceFirst("(?s)<style>.*?</style>", ""),
                "page-" + audience + ".html");
    }

    @Test
    void a_supporters_sheet_is_drawn_as_before() throws IOException {
        Path workbook = Files.write(
                directory.resolve("week.xlsx"),
                papers(Audience.PLANNER, Language.NL).workbook().bytes());

        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (String part : new String[] {"styles", "worksheets/sheet2"}) {
                byte[] text = parts.getInputStream(parts.getEntry("xl/" + part + ".xml"))
                        .readAllBytes();
                assertSame(new String(text, StandardCharsets.UTF_8), part.replace('/', '-') + ".xml");
            }
        }
    }

    private static Papers papers(Audience audience, Language language) {
        ProblemInput input = ProblemInput.read(Path.of("problems/first-week.json"));
        RosterOnFile roster = new RosterOnFile(Path.of("solutions/first-week.json"));
        return Papers.of(input.timed(), roster, new Papers.Terms(language, audience, null));
    }

    private static void assertSame(String found, String expected) throws IOException {
        assertThat(tags(found.replace("><", ">\n<"))).isEqualTo(tags(Files.readString(EXPECTED.resolve(expected))));
    }

    /** Cells are merged in any order. */
    private static String tags(String text) {
        Comparator<String> order = Comparator.comparing(tag -> tag.startsWith("<mergeCell ") ? tag : "");
        return text.lines().sorted(order).collect(Collectors.joining("\n"));
    }
}
