package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands take a workbook where they want a problem, and say of other files what they are and what to do. */
class WrongFilesTest {

    private static final String PROBLEM = "problems/first-week.json";

    @TempDir
    private static Path rosters;

    private static String roster = "";

    @TempDir
    private Path directory;

    @BeforeAll
    static void makeRoster() {
        roster = rosters.resolve("week.roster.json").toString();
        assertThat(run("plan", PROBLEM, "--moves", "50", "--seed", "1", "-o", roster))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_command_that_takes_a_problem_takes_a_workbook(String language) {
        String book = path("centre.xlsx");

        assertThat(run("export", PROBLEM, "--lang", language, "-o", book)).isZero();
        assertThat(run("validate", book)).isZero();
        assertThat(run("plan", book, "--moves", "50", "--seed", "1", "-o", path("a.json")))
                .isZero();
        assertThat(run("plan", book, "--moves", "50", "--start", roster, "-o", path("b.json")))
                .isZero();
        assertThat(run("check", book, roster)).isZero();
        assertThat(run("coffee", book, roster, "--supporter", "an")).isZero();
        assertThat(run("report", book, roster, "--html", path("week.html"))).isZero();
        assertThat(run("ics", book, roster, "--supporter", "an", "-o", path("an.ics")))
                .isZero();
        assertThat(run("diff", book, roster, roster)).isZero();
        assertThat(run("anonymise", book, "-o", path("anonymous.json"))).isZero();
        assertThat(run("export", book, "-o", path("again.xlsx"))).isZero();
        assertThat(run("talk", "due", book)).isZero();
        assertThat(run("talk", "cards", book, roster)).isZero();
        assertThat(run("talk", "log", book, "--supporter", "an", "--partner", "mieke", "--talks", path("log.csv")))
                .isZero();
        assertThat(run("season", book, "--weeks", "2", "--moves", "50")).isZero();
    }

    @Test
    void a_roster_planned_from_a_workbook_is_one_of_the_problem_too() {
        String book = path("centre.xlsx");
        run("export", PROBLEM, "-o", book);
        run("plan", book, "--moves", "50", "--seed", "1", "-o", path("a.json"));

        assertThat(run("check", PROBLEM, path("a.json"))).isZero();
    }

    @Test
    void arguments_the_wrong_way_round_are_told_so() {
        String book = path("centre.xlsx");
        run("export", PROBLEM, "-o", book);

        for (String problem : new String[] {PROBLEM, book}) {
            assertRefused(
                    Cli.run("check", roster, problem),
                    roster,
                    "this is a roster, and a problem is wanted here; give one, or a workbook as 'koffieronde template'"
                            + " makes it; a problem comes first, rosters follow");
        }
        assertRefused(
                Cli.run("check", PROBLEM, PROBLEM),
                PROBLEM,
                "this is a problem, and a roster is wanted here; give a roster made for the problem; a problem comes"
                        + " first, rosters follow");
        assertRefused(Cli.run("check", book, book), book, "this is a workbook, and a roster is wanted here;");
        assertRefused(Cli.run("import", roster, "-o", path("x.json")), roster, "this is a roster, and a workbook");
        assertRefused(Cli.run("talk", "due", roster), roster, "this is a roster, and a problem is wanted here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0089PNG....                  | a picture",
                "\u00ff\u00d8\u00ff\u00e0..JFIF  | a picture",
                "GIF89a....                      | a picture",
                "%PDF-1.7 ...                    | a PDF document",
                "<!DOCTYPE html><html></html>    | a web page or another file in XML",
                "BZh91AY&SY...                   | a compressed file",
                "\u00fd7zXZ...                   | a compressed file",
                "(\u00b5/\u00fd....              | a compressed file",
                "7z\u00bc\u00af....              | a compressed file",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1.... | a workbook of an older kind, or one with a"
                        + " password",
                "......OSMHeader....             | an OpenStreetMap extract"
            })
    void what_other_programs_make_is_told_by_its_look(String start, String called) throws IOException {
        assertTold(Files.write(directory.resolve("some.json"), start.getBytes(StandardCharsets.ISO_8859_1)), called);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"naam;school\nL.V.;De Brug\n", "name,school\n", "naam\tschool\r\n", "\"naam\";\"school\"\n"})
    void a_table_in_plain_text_is_told_by_its_look(String text) throws IOException {
        assertTold(Files.writeString(directory.resolve("some.xlsx"), text), "a table in plain text");
    }

    @Test
    void a_calendar_and_a_log_are_told_by_their_look() throws IOException {
        assertTold(Files.writeString(directory.resolve("a.ics"), "BEGIN:VCALENDAR\nEND:VCALENDAR\n"), "a calendar");
        assertTold(
                Files.writeString(directory.resolve("log.csv"), "date,supporter,partner,minutes\n"), "a log of talks");
    }

    @Test
    void what_is_in_a_zip_is_told_by_its_parts() throws IOException {
        assertTold(zip("letter.docx", "word/document.xml"), "a document of a word processor");
        assertTold(zip("talk.pptx", "ppt/presentation.xml"), "a document of a word processor");
        assertTold(zip("centre.ods", "mimetype", "content.xml"), "an OpenDocument file");
        assertTold(zip("centre.xlsb", "xl/workbook.bin"), "a binary workbook");
        assertTold(zip("first-week.zip", "first-week.json"), "a zip file");
    }

    @Test
    void what_is_packed_is_to_be_unpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(Files.readAllBytes(Path.of(PROBLEM)));
        }
        Path file = Files.write(directory.resolve("first-week.json.gz"), bytes.toByteArray());

        assertRefused(
                Cli.run("plan", file.toString()),
                file.toString(),
                "this is a compressed file, and a problem is wanted here; unpack it first");
        assertTold(file, "a compressed file");
    }

    @Test
    void nothing_is_no_problem_no_roster_and_no_workbook() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.xlsx"));

        assertRefused(Cli.run("check", empty.toString(), roster), empty.toString(), "the file is empty; ");
        assertRefused(Cli.run("check", PROBLEM, empty.toString()), empty.toString(), "the file is empty; ");
        assertRefused(Cli.run("import", empty.toString(), "-o", path("x.json")), "" + empty, "the file is empty; ");
        assertRefused(Cli.run("check", "" + directory, roster), "" + directory, "");
        assertRefused(Cli.run("import", "" + directory, "-o", path("x.json")), "" + directory, "this is a directory");
    }

    @ParameterizedTest
    @CsvSource({"plan", "check", "coffee", "report", "ics", "diff", "price", "season", "anonymise", "export", "validate"
    })
    void help_says_that_a_problem_may_be_a_workbook(String command) {
        assertThat(Cli.run(command, "--help").out()).containsPattern("workbook");
    }

    /** As the problem, as the roster, and as the workbook of a command. */
    private void assertTold(Path file, String called) {
        String name = file.toString();
        assertRefused(Cli.run("check", name, roster), name, "this is " + called);
        assertRefused(Cli.run("check", PROBLEM, name), name, "this is " + called + ", and a roster is wanted here; ");
        assertRefused(Cli.run("import", name, "-o", path("x.json")), name, "this is " + called);
        assertThat(directory.resolve("x.json")).doesNotExist();
    }

    private static void assertRefused(Cli run, String file, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("error: " + file + ": " + message.strip());
    }

    private Path zip(String name, String... parts) throws IOException {
        Path file = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return file;
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private static int run(String... args) {
        Cli run = Cli.run(args);
        assertThat(run.exitCode()).as("%s", run.err()).isZero();
        return run.exitCode();
    }
}
