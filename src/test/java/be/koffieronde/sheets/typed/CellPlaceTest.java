package be.koffieronde.sheets.typed;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Choices;
import be.koffieronde.sheets.cells.SheetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPlaceTest {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columns_are_named_by_letters(int column, String letters) {
        assertThat(CellPlace.letters(column)).isEqualTo(letters);
        assertThat(CellPlace.column(letters)).isEqualTo(column);
    }

    @Test
    void no_letters_are_no_column() {
        assertThat(CellPlace.column("")).isEqualTo(-1);
    }

    @Test
    void names_of_sheets_stand_in_quotes_unless_they_are_one_word() {
        assertThat(CellPlace.of("Blad_1", 12, 5)).isEqualTo("Blad_1!F12");
        assertThat(CellPlace.of("An's blad", 1, 0)).isEqualTo("'An''s blad'!A1");
    }

    @Test
    void a_drop_down_offers_what_is_below_the_header_and_the_example() {
        assertThat(Choices.ids(SheetKind.CAR).formula(Language.EN, true))
                .isEqualTo("OFFSET('Travel car'!$A$3,0,0,MAX(1,COUNTA('Travel car'!$A$3:$A$50000)),1)");
        assertThat(Choices.ids(SheetKind.SCHOOLS).formula(Language.NL, false))
                .isEqualTo("OFFSET(Scholen!$A$2,0,0,MAX(1,COUNTA(Scholen!$A$2:$A$50000)),1)");
        assertThat(ChoiceList.ROLES.choices().formula(Language.NL, true))
                .isEqualTo("OFFSET(Lijsten!$C$2,0,0,MAX(1,COUNTA(Lijsten!$C$2:$C$50000)),1)");
    }
}
