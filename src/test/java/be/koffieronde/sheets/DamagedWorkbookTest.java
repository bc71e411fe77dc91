package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no spreadsheet program made, or that were damaged since, and the place each is told by. */
class DamagedWorkbookTest {

    private static final String DAMAGED =
            ": the file is damaged here; open it in a spreadsheet program and save it as .xlsx";
    private static final String TOO_MUCH =
            ": there is more here than a workbook holds; empty it, or copy what you need to a new workbook";
    private static final String NO_TEXT = ": a text that the file does not have found; write it again";

    @TempDir
    private Path directory;

    @Test
    void strict_open_xml_is_the_same_workbook() {
        assertThat(centrum().strict().read()).isEqualTo(TestWorkbook.centrum().read(directory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "-1", "999999999", "2147483648", "99999999999999999999", "1.5", "x", "1E3"})
    void a_text_that_is_not_there_is_told_with_its_cell(String number) {
        assertThat(centrum()
                        .cell("Schools!B2", "t=$s$", "<v>%s</v>".formatted(number))
                        .faults())
                .containsExactly("Schools!B2" + NO_TEXT);
    }

    @Test
    void without_shared_texts_each_cell_that_has_one_is_told() {
        assertThat(centrum().without("xl/sharedStrings.xml").faults())
                .contains("Settings!A1" + NO_TEXT, "Schools!A1" + NO_TEXT);
    }

    @Test
    void a_header_that_cannot_be_read_is_told_and_not_missed_too() {
        assertThat(centrum().cell("Schools!B1", "t=$s$", "<v>9999</v>").faults())
                .containsExactly("Schools!B1" + NO_TEXT);
    }

    @Test
    void without_styles_dates_are_numbers_and_told_with_their_cells() {
        assertThat(centrum().without("xl/styles.xml").faults())
                .contains("Settings!B3: '46349' is no date; write one such as 23/11/2026");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml", "xl/worksheets/sheet3.xml"})
    void a_part_that_is_not_there_is_told_by_name(String part) {
        assertThat(centrum().without(part).faults())
                .containsExactly(
                        "this is no workbook that can be read; open it in a spreadsheet program and save it as .xlsx (it has no "
                                + part + ")");
    }

    @Test
    void without_its_list_of_parts_a_workbook_is_damaged() {
        assertThat(centrum().without("xl/_rels/workbook.xml.rels").faults())
                .containsExactly("xl/workbook.xml" + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x>",
                "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void document_types_are_damage(String type) {
        RawWorkbook workbook = centrum();
        for (String part : List.of(workbook.sheetPart("Schools"), "xl/sharedStrings.xml", "xl/workbook.xml")) {
            String text = workbook.get(part);
            String withType = text.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type.replace("$", "\\$"));

            assertThat(centrum().part(part, withType).faults())
                    .singleElement()
                    .asString()
                    .endsWith(DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&xxe;", "&#0;", "&#xFFFF;", "\u0001", "<b>", "]]>"})
    void what_xml_cannot_have_is_damage_at_its_cell(String text) {
        assertThat(centrum()
                        .cell("Schools!B2", "t=$inlineStr$", "<is><t>%s</t></is>".formatted(text))
                        .faults())
                .containsExactly("Schools!B2" + DAMAGED);
    }

    @Test
    void faults_before_and_after_a_damaged_sheet_are_told_too() {
        assertThat(centrum()
                        .cell("Settings!B3", "t=$e$", "<v>#N/A</v>")
                        .cell("Schools!B2", "t=$inlineStr$", "<is><t>&#0;</t></is>")
                        .cell("Weights!B2", "", "<v>1E999</v>")
                        .faults())
                .contains(
                        "Settings!B3: #N/A found; correct the formula, or write the value itself",
                        "Schools!B2" + DAMAGED,
                        "Weights!B2: '1E999', which is no number that a spreadsheet can hold, found; write the value"
                                + " itself");
    }

    @Test
    void a_sheet_that_ends_too_early_is_damaged_at_its_last_cell() {
        RawWorkbook workbook = centrum();
        String part = workbook.sheetPart("Schools");
        String text = workbook.get(part);

        assertThat(workbook.part(part, text.substring(0, text.indexOf("</c>", text.indexOf("\"B3\""))))
                        .faults())
                .contains("Schools!B3" + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE2", "AAAA2", "ZZZZZZZZZZ2", "B1048577", "B3", "B", "2", "B0", "b2", "$B$2", "", "B2B"})
    void a_cell_that_no_sheet_has_in_this_row_is_damage(String place) {
        String row = "<row r=$2$><c r=$A2$ t=$inlineStr$><is><t>de-brug</t></is></c>"
                + "<c r=$%s$><v>1</v></c></row>".formatted(place);

        assertThat(centrum().row("Schools", 2, row).faults()).contains("Schools!A2" + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1048577", "-2", "99999999999", "x", "", "2.0"})
    void a_row_that_no_sheet_has_is_damage(String row) {
        assertThat(centrum()
                        .row("Schools", 2, "<row r=$%s$><c><v>1</v></c></row>".formatted(row))
                        .faults())
                .anyMatch(fault -> fault.startsWith("Schools!") && fault.endsWith(DAMAGED));
    }

    @Test
    void rows_out_of_order_or_twice_are_damage() {
        String sound = "<row r=$%d$><c r=$A%1$d$><v>1</v></c></row>";

        for (int second : new int[] {1, 2}) {
            assertThat(centrum()
                            .row("Schools", 2, sound.formatted(2) + sound.formatted(second))
                            .faults())
                    .anyMatch(fault -> fault.startsWith("Schools!A") && fault.endsWith(DAMAGED));
        }
    }

    @Test
    void a_cell_that_is_there_twice_is_damage() {
        String row = "<row r=$2$><c r=$A2$><v>1</v></c><c r=$B2$><v>1</v></c><c r=$B2$><v>2</v></c></row>";

        assertThat(centrum().row("Schools", 2, row).faults()).contains("Schools!B2" + DAMAGED);
    }

    @Test
    void cells_may_come_in_any_order_in_their_row() {
        RawWorkbook workbook = centrum();
        String cells = workbook.get(workbook.sheetPart("Locations"))
                .replaceAll("(?s).*(<c r=\"A2\".*?</c>)(<c r=\"B2\".*?</c>)(<c r=\"C2\".*?</c>).*", "$3$1$2");

        assertThat(workbook.row("Locations", 2, "<row r=$2$>" + cells + "</row>")
                        .read())
                .isEqualTo(TestWorkbook.centrum().read(directory));
    }

    @Test
    void rows_and_cells_need_not_say_where_they_are() {
        RawWorkbook workbook = centrum();
        for (String sheet : List.of("Locations", "Collaboration", "Weights")) {
            workbook.change(workbook.sheetPart(sheet), "(?<=<row|<c) r=\"[A-Z]*\\d+\"", "");
        }

        assertThat(workbook.read()).isEqualTo(TestWorkbook.centrum().read(directory));
    }

    @Test
    void rows_may_be_where_their_cells_say() {
        RawWorkbook workbook = centrum();
        workbook.change(workbook.sheetPart("Locations"), "(?<=<row) r=\"\\d+\"", "");
        workbook.row("Schools", 3, "<row><c r=$B5$ t=$inlineStr$><is><t>De Kring</t></is></c></row>");

        assertThat(workbook.faults()).startsWith("Schools!A5: this cell is empty; write the id");
    }

    @Test
    void a_cell_of_endless_text_is_not_waited_for() {
        assertThat(centrum()
                        .cell("Schools!B2", "t=$inlineStr$", "<is><t>%s</t></is>".formatted("x".repeat(5_000_000)))
                        .faults())
                .contains("Schools!B2" + TOO_MUCH);
        assertThat(centrum()
                        .cell("Schools!B2", "t=$%s$".formatted("x".repeat(5_000_000)), "")
                        .faults())
                .singleElement()
                .asString()
                .endsWith(TOO_MUCH);
    }

    @Test
    void a_sheet_packed_tighter_than_sheets_can_be_is_not_unpacked() {
        RawWorkbook workbook = centrum();
        String rows = IntStream.range(4, 600_000).mapToObj(row -> "<row></row>").collect(Collectors.joining());
        workbook.change(
                workbook.sheetPart("Collaboration"), "</sheetData>", rows + "x".repeat(3_000_000) + "</sheetData>");

        assertThat(workbook.faults()).singleElement().asString().endsWith(TOO_MUCH);
    }

    @Test
    void a_cell_with_endless_names_of_elements_is_not_waited_for() {
        String names = IntStream.range(0, 6000).mapToObj("<x%d/>"::formatted).collect(Collectors.joining());

        assertThat(centrum().cell("Schools!B2", "", names).faults()).containsExactly("Schools!B2" + TOO_MUCH);
    }

    @Test
    void a_workbook_of_endless_sheets_is_not_waited_for() {
        String sheets = IntStream.range(0, 11_000)
                .mapToObj("<sheet name=\"s%d\" sheetId=\"1\" r:id=\"rId5\"/>"::formatted)
                .collect(Collectors.joining());
        String parts = IntStream.range(0, 11_000)
                .mapToObj("<Relationship Id=\"s%d\" Type=\"t\" Target=\"t\"/>"::formatted)
                .collect(Collectors.joining());

        assertThat(centrum()
                        .change("xl/workbook.xml", "</sheets>", sheets + "</sheets>")
                        .faults())
                .containsExactly("xl/workbook.xml" + TOO_MUCH);
        assertThat(centrum()
                        .change("xl/_rels/workbook.xml.rels", "</Relationships>", parts + "</Relationships>")
                        .faults())
                .containsExactly("xl/_rels/workbook.xml.rels" + TOO_MUCH);
    }

    @Test
    void no_fault_has_the_name_of_a_class_or_of_a_temporary_file() {
        Stream.of(
                        "<",
                        "<x",
                        "<?xml version='9'?><x/>",
                        "",
                        "\0",
                        "<x xmlns:a=''/>",
                        "<a:b/>",
                        "<x y=z/>",
                        "<x a='' a=''/>")
                .flatMap(text -> Stream.of(
                        centrum().part("xl/workbook.xml", text),
                        centrum().part("xl/styles.xml", text),
                        centrum().part("xl/sharedStrings.xml", text),
                        centrum().part("xl/_rels/workbook.xml.rels", text),
                        centrum().part("_rels/.rels", text),
                        centrum().part("xl/worksheets/sheet3.xml", text)))
                .flatMap(workbook -> workbook.faults().stream())
                .forEach(fault -> assertThat(fault)
                        .doesNotContainIgnoringCase("exception", "javax", "com.", "org.", "java.", "/tmp")
                        .doesNotContain(directory.toString()));
    }

    private RawWorkbook centrum() {
        return RawWorkbook.centrum(directory);
    }
}
