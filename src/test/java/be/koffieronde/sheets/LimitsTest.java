package be.koffieronde.sheets;

import static be.koffieronde.sheets.TestWorkbook.centrum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.file.CellContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much there may be of something, and what happens with one more. */
class LimitsTest {

    @TempDir
    private Path directory;

    @Test
    void the_last_column_and_row_of_a_sheet_are_in_it() {
        assertThat(RawWorkbook.centrum(directory)
                        .row("Schools", 2, "<row r=$2$><c r=$XFD2$><v>1</v></c></row>")
                        .faults())
                .contains("Schools!XFD2: this column has no header; write one above it, or empty the column");
        assertThat(RawWorkbook.centrum(directory)
                        .row("Schools", 3, "<row r=$1048576$><c r=$B1048576$><v>1</v></c></row>")
                        .faults())
                .contains("Schools!A1048576: this cell is empty; write the id");
    }

    @Test
    void needs_without_an_id_are_called_by_letters_and_from_the_27th_by_numbers() {
        TestWorkbook workbook = centrum().with("Leerlingen!E2", null);
        for (int row = 3; row <= 29; row++) {
            workbook.with("Leerlingen!F" + row, "T9")
                    .with("Leerlingen!G" + row, 0)
                    .with("Leerlingen!H" + row, 25);
        }

        assertThat(workbook.read(directory).pupils().get(0).needs())
                .hasSize(28)
                .extracting(Need::id)
                .startsWith("p1-a", "p1-b")
                .endsWith("p1-y", "p1-z", "p1-27", "p1-28");
    }

    @Test
    void of_all_that_a_name_may_mean_ten_are_told() {
        Reading reading = new Reading(Path.of("centrum.xlsx"), Language.EN);
        IntStream.rangeClosed(1, 11).forEach(number -> {
            reading.names().declare(Thing.SCHOOL, "s" + number);
            reading.names().call(Thing.SCHOOL, "s" + number, "De Brug");
        });
        SheetCell cell = new SheetCell(reading, "A1", new CellContent.Text("de brug"));

        assertThat(reading.names().find(Thing.SCHOOL, "de brug", cell)).isNull();
        assertThatThrownBy(() -> reading.faults().throwIfAny())
                .hasMessage("centrum.xlsx: A1: 'de brug' can be more than one school; write which: s1, s2, s3, s4, s5,"
                        + " s6, s7, s8, s9, s10");
    }

    @Test
    void a_text_of_60_characters_is_shown_whole_and_a_longer_one_cut() {
        assertThat(FreeText.cut("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(FreeText.cut("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void a_cell_that_is_written_holds_32767_characters_and_no_more() throws IOException {
        assertThat(written(withLocation("x".repeat(32_767)))).contains("x".repeat(32_767));
        assertThatThrownBy(() -> written(withLocation("x".repeat(32_768))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "Locations!A2: the text has 32768 characters and a cell holds 32767; shorten 'xxx");
    }

    @ParameterizedTest
    @CsvSource({"41, false", "42, true"})
    void a_row_is_higher_if_a_text_needs_a_second_line(int characters, boolean isHigher) throws IOException {
        Matcher row = Pattern.compile("<row r=\"2\"[^>]*>").matcher(written(withLocation("x".repeat(characters))));

        assertThat(row.find()).isTrue();
        assertThat(row.group().contains("ht=\"27.0\"")).isEqualTo(isHigher);
    }

    /** The centre with a first location of another name, in which nobody lives. */
    private Problem withLocation(String id) {
        Problem centre = centrum().read(directory);
        return new Problem(
                centre.name(),
                centre.calendar(),
                List.of(new Location(id, 50, 5)),
                centre.travel(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                centre.weights());
    }

    /** The sheet of locations as it is written. */
    private String written(Problem problem) throws IOException {
        Path file = directory.resolve("written.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemWorkbook.write(problem, Language.EN, file, out);
        Files.write(file, out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(zip, "xl/worksheets/sheet3.xml") + read(zip, "xl/sharedStrings.xml");
        }
    }

    private static String read(ZipFile zip, String part) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
