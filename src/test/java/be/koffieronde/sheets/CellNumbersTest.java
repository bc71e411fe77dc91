package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Commitment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates, truth and errors in cells, in every way a workbook's file can have them. */
class CellNumbersTest {

    private static final String DAY = "Commitments!C2";
    private static final String FROM = "Commitments!D2";
    private static final String MINUTES = "Pupils!H2";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"50", "50.0", "5E1", "5e+1", "+50", "500E-1", " 50 ", "50."})
    void a_number_may_be_written_in_many_ways(String number) {
        assertThat(minutes("", "<v>%s</v>".formatted(number))).isEqualTo(50);
        assertThat(minutes("t=$n$", "<f>25*2</f><v>%s</v>".formatted(number))).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E999999999", "1e309", "1E-999999999", "NaN", "INF", "0x1F", "1E", "twee"})
    void a_number_that_no_spreadsheet_holds_is_told_with_its_cell(String number) {
        assertThat(fault(MINUTES, "", "<v>%s</v>".formatted(number)))
                .isEqualTo("%s: '%s', which is no number that a spreadsheet can hold, found; write the value itself"
                        .formatted(MINUTES, number));
    }

    @Test
    void a_number_of_very_many_digits_is_told_with_its_cell() {
        assertThat(fault(MINUTES, "", "<v>%s</v>".formatted("9".repeat(30_000))))
                .startsWith(MINUTES + ": '999")
                .hasSizeLessThan(200);
    }

    @Test
    void a_number_as_large_as_numbers_are_is_too_many_minutes() {
        assertThat(fault(MINUTES, "", "<v>1E308</v>"))
                .startsWith(MINUTES + ": 1000")
                .endsWith("found; write a whole number of minutes from 1 to 1440");
        assertThat(fault(MINUTES, "", "<v>1E-300</v>"))
                .startsWith(MINUTES + ": 0.000")
                .endsWith("found; write a whole number of minutes from 1 to 1440");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-25",
        "2026-11-25T00:00:00, 2026-11-25",
        "2026-11-25T00:00:00.000, 2026-11-25",
        "2026-11-25T00:00:00Z, 2026-11-25"
    })
    void dates_may_be_written_by_iso_8601(String written, LocalDate day) {
        assertThat(commitment(RawWorkbook.centrum(directory).cell(DAY, "t=$d$", "<v>%s</v>".formatted(written)))
                        .date())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "10:30:00", "T10:30:00", "10:30:00.000", "1899-12-30T10:30:00"})
    void times_may_be_written_by_iso_8601(String written) {
        String style = RawWorkbook.centrum(directory)
                .get(RawWorkbook.centrum(directory).sheetPart("Commitments"))
                .replaceAll("(?s).*<c r=\"D2\" s=\"(\\d+)\".*", "$1");

        assertThat(commitment(RawWorkbook.centrum(directory)
                                .cell(FROM, "t=$d$ s=$%s$".formatted(style), "<v>%s</v>".formatted(written)))
                        .time()
                        .from())
                .isEqualTo(630);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "gisteren",
                "25/11/2026",
                "0000-00-00",
                "99999-01-01",
                "2026-11-25T25:00"
            })
    void a_date_that_is_none_is_told_with_its_cell(String written) {
        assertThat(fault(DAY, "t=$d$", "<v>%s</v>".formatted(written)))
                .isEqualTo(DAY + ": '" + written + "', which is no date, found; write one such as 23/11/2026");
    }

    @Test
    void dates_may_count_from_1904() {
        RawWorkbook workbook = RawWorkbook.centrum(directory);
        for (String sheet : List.of("Settings", "Partners", "Commitments")) {
            String part = workbook.sheetPart(sheet);
            String earlier = Pattern.compile("<v>(46\\d{3})(?:\\.0)?</v>")
                    .matcher(workbook.get(part))
                    .replaceAll(day -> "<v>%d</v>".formatted(Integer.parseInt(day.group(1)) - 1462));
            workbook.part(part, earlier);
        }
        workbook.change("xl/workbook.xml", "<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>");

        assertThat(workbook.read())
                .isEqualTo(TestWorkbook.centrum().read(directory))
                .extracting(problem -> problem.calendar().firstDay())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2958466", "1E300"})
    void a_date_that_spreadsheets_cannot_show_is_told_with_its_cell(String number) {
        String style = RawWorkbook.centrum(directory)
                .get(RawWorkbook.centrum(directory).sheetPart("Commitments"))
                .replaceAll("(?s).*<c r=\"C2\" s=\"(\\d+)\".*", "$1");

        assertThat(fault(DAY, "s=$%s$".formatted(style), "<v>%s</v>".formatted(number)))
                .isEqualTo(DAY + ": a date that cannot be found; write one such as 23/11/2026");
    }

    @ParameterizedTest
    @CsvSource({"1, TRUE", "0, FALSE", "true, TRUE"})
    void truth_is_no_value_of_ours(String written, String shown) {
        assertThat(fault(MINUTES, "t=$b$", "<v>%s</v>".formatted(written)))
                .isEqualTo("%s: %s found; write a word, a number, a date or a time".formatted(MINUTES, shown));
        assertThat(fault("Schools!B2", "t=$b$", "<f>1=1</f><v>%s</v>".formatted(written)))
                .isEqualTo("Schools!B2: %s found; write a word, a number, a date or a time".formatted(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!"})
    void a_formula_that_went_wrong_is_told_with_its_cell(String error) {
        for (String cell : new String[] {MINUTES, DAY, "Schools!B2"}) {
            assertThat(fault(cell, "t=$e$", "<f>X</f><v>%s</v>".formatted(error)))
                    .isEqualTo(cell + ": " + error + " found; correct the formula, or write the value itself");
        }
    }

    @Test
    void a_formula_nobody_calculated_is_told_with_its_cell() {
        assertThat(fault(MINUTES, "", "<f>25*2</f>")).startsWith(MINUTES + ": a formula without a result found; ");
        assertThat(fault(MINUTES, "", "<f>25*2</f><v></v>"))
                .startsWith(MINUTES + ": a formula without a result found; ");
    }

    @Test
    void a_cell_of_a_kind_that_is_not_known_is_told_with_its_place() {
        assertThat(fault(MINUTES, "t=$x$", "<v>50</v>"))
                .isEqualTo(MINUTES + ": a cell of a kind that is not known found; write the value itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "x", "99999999999999999999"})
    void a_style_that_is_not_there_shows_a_number(String style) {
        assertThat(minutes("s=$%s$".formatted(style), "<v>50</v>")).isEqualTo(50);
    }

    /** ECMA-376 part 1, 18.8.30. */
    @ParameterizedTest
    @CsvSource({
        "13, 46351",
        "14, the date 2026-11-25",
        "17, the date 2026-11-25",
        "18, the time 1112424:00",
        "21, the time 1112424:00",
        "22, the date 2026-11-25",
        "23, 46351",
        "26, 46351",
        "27, the date 2026-11-25",
        "31, the date 2026-11-25",
        "32, the time 1112424:00",
        "35, the time 1112424:00",
        "36, the date 2026-11-25",
        "37, 46351",
        "44, 46351",
        "45, the time 1112424:00",
        "47, the time 1112424:00",
        "48, 46351",
        "49, 46351",
        "50, the date 2026-11-25",
        "58, the date 2026-11-25",
        "59, 46351"
    })
    void formats_without_a_text_show_what_the_standard_says(int format, String shown) {
        RawWorkbook workbook = RawWorkbook.centrum(directory)
                .change(
                        "xl/styles.xml",
                        "(?<=<cellXfs count=\"\\d{1,3}\">)<xf numFmtId=\"\\d+\"",
                        "<xf numFmtId=\"" + format + "\"")
                .cell("Locations!B2", "s=$0$", "<v>46351</v>");

        assertThat(workbook.faults()).contains("Locations!B2: " + shown + " found; write a number from -90 to 90");
    }

    private int minutes(String attributes, String content) {
        return RawWorkbook.centrum(directory)
                .cell(MINUTES, attributes, content)
                .read()
                .pupils()
                .get(0)
                .needs()
                .get(0)
                .minutes();
    }

    private static Commitment commitment(RawWorkbook workbook) {
        return workbook.read().commitments().get(0);
    }

    private String fault(String cell, String attributes, String content) {
        return String.join(
                "\n",
                RawWorkbook.centrum(directory).cell(cell, attributes, content).faults());
    }
}
