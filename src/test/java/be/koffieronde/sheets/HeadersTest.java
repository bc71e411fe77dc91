package be.koffieronde.sheets;

import static be.koffieronde.sheets.TestWorkbook.centrum;
import static be.koffieronde.sheets.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which row has the headers, and which language a workbook is in. */
class HeadersTest {

    @TempDir
    private Path directory;

    @Test
    void a_row_with_one_header_among_other_texts_is_a_title() {
        TestWorkbook workbook = centrum()
                .sheet(
                        "Samenwerking",
                        row("naam", "zoals wij ze noemen"),
                        row("naam", "om de hoeveel weken", "minuten"),
                        row("latrelatie", 4, 15));

        assertThat(workbook.read(directory)).isEqualTo(centrum().read(directory));
    }

    @Test
    void a_row_with_two_headers_among_other_texts_has_the_headers() {
        TestWorkbook workbook = centrum()
                .sheet(
                        "Samenwerking",
                        row("naam", "kleur", "om de hoeveel weken", "smaak"),
                        row("latrelatie", "rood", 4, "zoet"));

        assertThat(workbook.faults(directory, Language.EN))
                .extracting(fault -> fault.substring(0, fault.indexOf(';')))
                .containsExactly(
                        "Samenwerking!B1: 'kleur' is no column of this sheet",
                        "Samenwerking!D1: 'smaak' is no column of this sheet");
    }

    @Test
    void a_row_with_one_header_and_nothing_else_has_the_headers() {
        assertThat(centrum()
                        .sheet("Samenwerking", row("naam"), row("latrelatie"))
                        .faults(directory, Language.EN))
                .containsExactly("Samenwerking!A1: the column 'om de hoeveel weken' is missing; add it");
    }

    @Test
    void without_headers_the_first_row_that_is_not_empty_is_told() {
        assertThat(centrum().sheet("Samenwerking", row(), row("latrelatie", 4)).faults(directory, Language.EN))
                .containsExactly("Samenwerking!A2: no headers found; write them in the first row: naam, om de hoeveel"
                        + " weken, minuten, met");
    }

    @Test
    void a_sheet_with_headers_alone_and_one_with_nothing_have_no_rows() {
        TestWorkbook workbook = centrum().sheet("Gewichten").sheet("Samenwerking", row("naam", "om de hoeveel weken"));

        assertThat(workbook.read(directory).collaborationModels()).isEmpty();
        assertThat(workbook.read(directory).weights().overrides()).isEmpty();
    }

    @Test
    void a_sentence_is_of_the_readers_language_and_the_words_in_it_of_the_workbooks() {
        TestWorkbook workbook = new TestWorkbook().sheet("Instellingen", row("naam", "x"));

        assertThat(workbook.faults(directory, Language.EN))
                .contains(
                        "Instellingen!B1: the setting 'eerste dag' is missing; add it",
                        "Locaties: there is no sheet of this name; add it, 'koffieronde template' shows how");
        assertThat(workbook.faults(directory, Language.NL))
                .contains("Instellingen!B1: de instelling 'eerste dag' ontbreekt; voeg ze toe");
    }

    @Test
    void a_workbook_is_english_if_more_sheets_are_and_dutch_if_as_many() {
        TestWorkbook workbook = new TestWorkbook()
                .sheet("Instellingen", row("naam", "x"))
                .sheet("Locations", row("id"))
                .sheet("Partners");

        assertThat(workbook.faults(directory, Language.EN))
                .contains("Instellingen!B1: the setting 'eerste dag' is missing; add it");
        assertThat(workbook.sheet("Schools").faults(directory, Language.EN))
                .contains("Instellingen!B1: the setting 'first day' is missing; add it");
    }
}
