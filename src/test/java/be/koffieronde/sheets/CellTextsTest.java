package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of cells, in every way a workbook's file can have them. */
class CellTextsTest {

    private static final String NAME = "Schools!B2";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"007", "1E5", "46351", "1e2", "0.50", "TRUE", "+32 11", "8-12", "#N/A"})
    void the_text_that_a_formula_gives_stays_as_it_is(String text) {
        assertThat(nameOf("t=$str$", "<f>A1&amp;$$</f><v>%s</v>".formatted(text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "1E5", "46351", "TRUE"})
    void a_text_in_its_cell_stays_as_it_is(String text) {
        assertThat(nameOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(text)))
                .isEqualTo(text);
    }

    @Test
    void a_text_by_its_number_stays_as_it_is() {
        RawWorkbook workbook = RawWorkbook.centrum(directory)
                .part(
                        "xl/sharedStrings.xml",
                        RawWorkbook.centrum(directory)
                                .get("xl/sharedStrings.xml")
                                .replace(">De Brug<", ">007<"));

        assertThat(workbook.read().schools().get(0).name()).isEqualTo("007");
    }

    @Test
    void ids_given_by_formulas_are_those_that_cells_refer_to() {
        RawWorkbook workbook = RawWorkbook.centrum(directory)
                .cell("Schools!A2", "t=$str$", "<f>$00$&amp;7</f><v>007</v>")
                .cell("Partners!D2", "t=$str$", "<f>Scholen!A2</f><v>007</v>")
                .cell("Pupils!C2", "t=$str$", "<f>Scholen!A2</f><v>007</v>");

        assertThat(workbook.read().pupils().get(0).school()).isEqualTo("007");
    }

    @Test
    void a_number_in_a_column_of_texts_is_the_text_it_looks_like() {
        assertThat(nameOf("", "<v>7</v>")).isEqualTo("7");
        assertThat(nameOf("t=$n$", "<v>1E5</v>")).isEqualTo("100000");
        assertThat(nameOf("", "<f>A1</f><v>12.50</v>")).isEqualTo("12.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De_x0020_Brug | De Brug",
                "De_x00e9__x00E9_n | Deéén",
                "_x0041_rend | Arend",
                "De _x005F_x000D_ Brug | De _x000D_ Brug",
                "_x005F_ | _",
                "De _x00D_ Brug | De _x00D_ Brug",
                "_xD83D__xDE00_ | 😀",
                "_x0024_1 _x005C_ | $1 \\",
                "Brug _x000D_ | Brug",
                "a_x | a_x",
                "A &amp; B&#x2019;s | A & B’s",
                "<![CDATA[A & <B>]]> | A & <B>"
            })
    void escapes_are_the_characters_they_stand_for(String written, String meant) {
        assertThat(nameOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(written)))
                .isEqualTo(meant);
        assertThat(nameOf("t=$str$", "<f>A1</f><v>%s</v>".formatted(written))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"A_x0007_B, '\\u0007'", "A_x001B_[31m, '\\u001b'", "A_x202E_B, '\\u202e'", "A_x000D_B, '\\u000a'"})
    void escaped_characters_that_no_text_may_have_are_told_with_their_cell(String written, String code) {
        assertThat(faultsOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(written)))
                .startsWith(NAME + ": ")
                .contains("has the character " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A_xD83D_", "_xDE00_", "A&#x1F600;_xD83D_"})
    void half_a_character_is_told_with_its_cell(String written) {
        assertThat(faultsOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(written)))
                .isEqualTo(NAME + ": a text with half a character found; write it again");
    }

    @Test
    void runs_of_other_letter_types_are_one_text() {
        String runs = "<r><rPr><b/></rPr><t xml:space=$preserve$>De </t></r><r><t>Br</t></r><r><t>ug</t></r>";

        assertThat(nameOf("t=$inlineStr$", "<is>" + runs + "</is>")).isEqualTo("De Brug");
    }

    @Test
    void readings_over_a_text_are_no_part_of_it() {
        String text = "<t>東京</t><rPh sb=$0$ eb=$2$><t>トウキョウ</t></rPh><phoneticPr fontId=$1$/>";
        String runs = "<r><t>東</t></r><rPh sb=$0$ eb=$1$><t>トウ</t></rPh><r><t>京</t></r>";

        assertThat(nameOf("t=$inlineStr$", "<is>" + text + "</is>")).isEqualTo("東京");
        assertThat(nameOf("t=$inlineStr$", "<is>" + runs + "</is>")).isEqualTo("東京");
        assertThat(RawWorkbook.centrum(directory)
                        .change("xl/sharedStrings.xml", "<t[^>]*>De Brug</t>", text.replace('$', '"'))
                        .read()
                        .schools()
                        .get(0)
                        .name())
                .isEqualTo("東京");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<is/>",
                "<is></is>",
                "<is><t/></is>",
                "<is><t xml:space=\"preserve\">  </t></is>",
                "<is><r><t></t></r></is>",
                ""
            })
    void a_text_without_a_letter_is_an_empty_cell(String content) {
        assertThat(faultsOf("t=$inlineStr$", content)).isEqualTo(NAME + ": this cell is empty; write the name");
    }

    @Test
    void a_formula_that_gives_an_empty_text_is_an_empty_cell() {
        assertThat(faultsOf("t=$str$", "<f>IF(1,$$,1)</f><v></v>"))
                .isEqualTo(NAME + ": this cell is empty; write the name");
    }

    @Test
    void a_cell_holds_32767_characters_and_no_more() {
        String most = "x".repeat(32_767);

        assertThat(nameOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(most)))
                .isEqualTo(most);
        for (String tooLong : new String[] {most + "x", "x".repeat(300_000)}) {
            assertThat(faultsOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(tooLong)))
                    .isEqualTo(NAME + ": a text of more than 32767 characters found; shorten it");
            assertThat(faultsOf("t=$str$", "<f>A1</f><v>%s</v>".formatted(tooLong)))
                    .isEqualTo(NAME + ": a text of more than 32767 characters found; shorten it");
        }
        assertThat(RawWorkbook.centrum(directory)
                        .change("xl/sharedStrings.xml", "De Brug", most + "x")
                        .faults())
                .containsExactly(NAME + ": a text of more than 32767 characters found; shorten it");
    }

    @Test
    void escapes_count_as_the_characters_they_stand_for() {
        String text = "_x0041_".repeat(32_767);

        assertThat(nameOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(text)))
                .isEqualTo("A".repeat(32_767));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1e400", "9.5E+309", "1E-99999"})
    void a_text_that_would_be_a_number_which_nobody_can_hold_is_told_with_its_cell(String number) {
        String fault = NAME + ": '" + number + "', which is no number that a spreadsheet can hold, found; write the"
                + " number itself, or if it is a text, put it in quotes: \"" + number + "\"";

        assertThat(faultsOf("t=$str$", "<f>$1E9$&amp;9</f><v>%s</v>".formatted(number)))
                .isEqualTo(fault);
        assertThat(faultsOf("t=$inlineStr$", "<is><t>%s</t></is>".formatted(number)))
                .isEqualTo(fault);
    }

    @Test
    void such_a_text_in_quotes_is_a_text() {
        assertThat(nameOf("t=$inlineStr$", "<is><t>&quot;1E999999999&quot;</t></is>"))
                .isEqualTo("1E999999999");
    }

    private String nameOf(String attributes, String content) {
        return RawWorkbook.centrum(directory)
                .cell(NAME, attributes, content)
                .read()
                .schools()
                .get(0)
                .name();
    }

    private String faultsOf(String attributes, String content) {
        return String.join(
                "\n",
                RawWorkbook.centrum(directory).cell(NAME, attributes, content).faults());
    }
}
