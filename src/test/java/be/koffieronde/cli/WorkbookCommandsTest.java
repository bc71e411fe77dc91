package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.ProblemFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookCommandsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"nl, vul ze in", "en, fill it in", "EN, fill it in"})
    void a_template_is_a_workbook_to_fill_in(String language, String remedy) {
        Path file = directory.resolve("new/centre.xlsx");

        Cli run = Cli.run("template", "--lang", language, "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(file + ": " + remedy);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_language_there_is_not_is_told_the_ones_there_are() {
        Cli run = Cli.run("template", "--lang", "fr", "-o", "" + directory.resolve("x.xlsx"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("fr", "NL, EN");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_untouched_template_says_what_to_fill_in_and_writes_nothing() {
        Path template = directory.resolve("centrum.xlsx");
        Cli.run("template", "-o", template.toString());

        Cli run = Cli.run("import", template.toString(), "--lang", "nl", "-o", "" + directory.resolve("centrum.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "fout: " + template + ": Instellingen!B2: deze cel is leeg; vul 'naam' in",
                        "fout: " + template + ": Instellingen!B3: deze cel is leeg; vul 'eerste dag' in");
        assertThat(directory.resolve("centrum.json")).doesNotExist();
    }

    @Test
    void a_problem_goes_out_and_comes_back_with_its_roads() {
        Path workbook = directory.resolve("out/limburg.xlsx");
        Path problem = directory.resolve("back/limburg.json");

        Cli export = Cli.run("export", "problems/limburg.json", "--lang", "en", "-o", workbook.toString());
        Cli imported = Cli.run("import", workbook.toString(), "-o", problem.toString());

        assertThat(export.exitCode()).isZero();
        assertThat(export.out())
                .isEqualToIgnoringNewLines(
                        workbook + ": supporters 40, schools 60, pupils 351, sessions 547, talks due 305");
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.err()).isEmpty();
        assertThat(problem).hasSameBinaryContentAs(Path.of("problems/limburg.json"));
        assertThat(directory.resolve("back/limburg-roads.json"))
                .hasSameBinaryContentAs(Path.of("problems/limburg-roads.json"));
    }

    @Test
    void a_problem_of_the_shipped_kind_comes_back_the_same() {
        Path workbook = directory.resolve("first-week.xlsx");
        Path problem = directory.resolve("first-week.json");

        Cli.run("export", "problems/first-week.json", "-o", workbook.toString());
        Cli.run("import", workbook.toString(), "-o", problem.toString());

        assertThat(ProblemFile.read(problem)).isEqualTo(ProblemFile.read(Path.of("problems/first-week.json")));
    }

    @Test
    void roads_do_not_take_the_place_of_another_file() throws IOException {
        Path other = Files.writeString(directory.resolve("limburg-roads.json"), "something else");

        Cli run = Cli.run("export", "problems/limburg.json", "-o", "" + directory.resolve("limburg.xlsx"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + other + ": the road network comes in this file");
        assertThat(other).hasContent("something else");
        assertThat(directory.resolve("limburg.xlsx")).doesNotExist();
    }

    @Test
    void what_is_read_is_not_written_over() throws IOException {
        Path workbook = directory.resolve("centrum.xlsx");
        Path problem = Files.copy(Path.of("problems/first-week.json"), directory.resolve("centrum.json"));
        Cli.run("export", problem.toString(), "-o", workbook.toString());

        Cli imported = Cli.run("import", workbook.toString(), "-o", workbook.toString());
        Cli exported = Cli.run("export", problem.toString(), "-o", problem.toString());

        assertThat(imported.err()).startsWith("error: " + workbook + ": this would replace what it is made of");
        assertThat(exported.err()).startsWith("error: " + problem + ": this would replace what it is made of");
        assertThat(problem).hasSameBinaryContentAs(Path.of("problems/first-week.json"));
    }

    @Test
    void a_location_on_the_other_side_of_the_earth_is_told_with_its_cell() throws IOException {
        Path problem = Files.writeString(directory.resolve("far.json"), """
                { "name": "far", "calendar": { "firstDay": "2026-11-23" }, "travel": { "type": "estimate" },
                  "locations": [ { "id": "home", "latitude": 50.93, "longitude": 5.34 },
                                 { "id": "isle", "latitude": -41.0, "longitude": -174.0 } ],
                  "schools": [], "partners": [], "pupils": [],
                  "supporters": [ { "id": "an", "name": "An", "home": "home", "profile": "bike", "expertise": [],
                                    "hours": { "MON": "08:00-16:00" } } ] }
                """);
        Path workbook = directory.resolve("far.xlsx");
        Cli.run("export", problem.toString(), "-o", workbook.toString());

        Cli run = Cli.run("import", workbook.toString(), "-o", "" + directory.resolve("back.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + workbook + ": Locaties!A3: 'isle' is");
    }

    @Test
    void what_is_no_workbook_is_told_so() throws IOException {
        Path csv = Files.writeString(directory.resolve("centrum.xlsx"), "naam;school\nL.V.;De Brug\n");

        for (Path file : List.of(csv, directory, directory.resolve("nowhere.xlsx"))) {
            Cli run = Cli.run("import", file.toString(), "-o", "" + directory.resolve("centrum.json"));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().lines()).singleElement().asString().startsWith("error: " + file + ": ");
        }
        assertThat(directory.resolve("centrum.json")).doesNotExist();
    }

    @Test
    void a_damaged_workbook_is_told_so() throws IOException {
        Path workbook = directory.resolve("centrum.xlsx");
        Cli.run("template", "-o", workbook.toString());
        byte[] bytes = Files.readAllBytes(workbook);
        Files.write(workbook, Arrays.copyOf(bytes, bytes.length / 2));

        Cli run = Cli.run("import", workbook.toString(), "-o", "" + directory.resolve("centrum.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + workbook + ": this is no workbook that can be read");
    }

    /** In a process of its own, as only that tells what the Java libraries print by themselves. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 60, 1000})
    void bytes_that_are_no_text_are_told_in_our_words_alone(int place) throws Exception {
        Path workbook = directory.resolve("centrum.xlsx");
        Cli.run("export", "problems/first-week.json", "-o", workbook.toString());
        try (FileSystem parts = FileSystems.newFileSystem(workbook)) {
            Path part = parts.getPath("xl/worksheets/sheet4.xml");
            byte[] bytes = Files.readAllBytes(part);
            bytes[place] = (byte) 0xFF;
            Files.write(part, bytes);
        }

        Path err = directory.resolve("err");
        Process run = Forked.program("validate", "--lang", "en", workbook.toString())
                .redirectError(err.toFile())
                .start();

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(Files.readAllLines(err))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("error: " + workbook))
                .anyMatch(line -> line.contains("the file is damaged here"));
    }

    @Test
    void parts_in_another_encoding_are_read_by_their_mark_or_their_declaration() throws IOException {
        Path workbook = directory.resolve("first-week.xlsx");
        Cli.run("export", "problems/first-week.json", "-o", workbook.toString());
        Cli before = Cli.run("validate", workbook.toString());
        try (FileSystem parts = FileSystems.newFileSystem(workbook)) {
            recode(parts.getPath("xl/worksheets/sheet3.xml"), StandardCharsets.UTF_16, "UTF-16");
            recode(parts.getPath("xl/worksheets/sheet4.xml"), StandardCharsets.UTF_16LE, "UTF-16LE");
            recode(parts.getPath("xl/worksheets/sheet5.xml"), StandardCharsets.UTF_16BE, "UTF-16BE");
            recode(parts.getPath("xl/sharedStrings.xml"), StandardCharsets.ISO_8859_1, "ISO-8859-1");
        }

        assertThat(Cli.run("validate", workbook.toString())).isEqualTo(before);
        assertThat(before.exitCode()).isZero();
    }

    private static void recode(Path part, Charset charset, String name) throws IOException {
        String text = Files.readString(part).replaceFirst("^<\\?xml[^>]*>", "");
        String ascii = text.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
        Files.write(part, ("<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + ascii).getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "import", "export"})
    void says_what_it_takes_in_eighty_columns(String command) {
        Cli run = Cli.run(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }
}
