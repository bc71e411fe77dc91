package be.koffieronde.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.koffieronde.problem.School;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented schools in the layout of the register. */
class SchoolListTest {

    private static final SchoolChoice ALL = new SchoolChoice(null, null);
    private static final String HEADER = "schoolnummer;naam;adres;postcode;gemeente;provincie;lx;ly;leersteuncentrum\n";
    private static final String DE_BRUG = "101;De Brug;Kerkstraat 1;3500;Hasselt;Limburg;217000;180500;Zuid (vzw)\n";
    private static final String SINT_JAN = "102;Sint-Jan;Markt 2;3600;Genk;Limburg;226000.5;184000;Noord\n";
    private static final String DE_LEIE = "103;De Leie;Kaai 3;9000;Gent;Oost-Vlaanderen;104412,3;193117,3;Noord\n";
    private static final String LIST = HEADER + DE_BRUG + SINT_JAN + DE_LEIE;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("list.csv");
    }

    @Test
    void a_school_has_its_municipality_in_its_name_and_no_lessons_yet() {
        SchoolList list = read(LIST, ALL);
        assertThat(list.schools())
                .startsWith(new School(
                        "de-brug-hasselt",
                        "De Brug (Hasselt)",
                        "de-brug-hasselt",
                        null,
                        WeekWindows.NONE,
                        Set.of(),
                        DatedExceptions.NONE))
                .hasSize(3);
        assertThat(list.locations())
                .extracting(Location::id)
                .containsExactly("de-brug-hasselt", "sint-jan-genk", "de-leie-gent");
        assertThat(list.leftOut()).isEmpty();
    }

    @Test
    void metres_become_degrees() {
        Location ghent = read(LIST, ALL).locations().get(2);
        assertThat(ghent.latitude()).isBetween(51.04641, 51.04644);
        assertThat(ghent.longitude()).isBetween(3.71865, 3.71869);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_in_any_way_and_a_mark_may_come_first(String end) {
        SchoolList list = read("\uFEFF" + LIST.replace("\n", end), ALL);
        assertThat(list).isEqualTo(read(LIST, ALL));
    }

    @Test
    void columns_come_in_any_order_and_case() {
        SchoolList list = read("LY;Gemeente;LX; Naam \n180500;Hasselt;217000;De Brug\n", ALL);
        assertThat(list.schools()).extracting(School::name).containsExactly("De Brug (Hasselt)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void accents_are_read_however_the_list_was_saved(String charset) throws IOException {
        String text = HEADER + DE_BRUG.replace("De Brug", "Sint-André").replace("Hasselt", "Liège");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        assertThat(SchoolList.read(file, ALL).schools())
                .extracting(School::id, School::name)
                .containsExactly(tuple("sint-andre-liege", "Sint-André (Liège)"));
    }

    @Test
    void a_list_that_was_saved_again_may_have_commas_or_tabs() {
        String other = "naam,gemeente,lx,ly\n\"Brug, de\",Hasselt,\"217000,0\",180500\n";
        assertThat(read(other, ALL).schools()).extracting(School::id).containsExactly("brug-de-hasselt");
        assertThat(read("naam\tlx\tly\nBrug\t217000\t180500\n", ALL).schools()).hasSize(1);
    }

    @Test
    void names_may_have_separators_and_quotes() {
        String rows = DE_BRUG.replace("De Brug", "\"De; \"\"Brug\"\"\"")
                + SINT_JAN.replace("Sint-Jan", "School \"Sint-Jan\" Genk");
        assertThat(read(HEADER + rows, ALL).schools())
                .extracting(School::name)
                .containsExactly("De; \"Brug\" (Hasselt)", "School \"Sint-Jan\" Genk");
    }

    @ParameterizedTest
    @CsvSource({"limburg, , 2", "Vlaanderen, , 1", ", noord, 2", "LIMBURG, noord, 1", ", zuid (vzw), 1"})
    void a_part_of_a_province_or_a_centre_chooses(String province, String centre, int schools) {
        assertThat(read(LIST, new SchoolChoice(province, centre)).schools()).hasSize(schools);
    }

    @Test
    void a_choice_of_nothing_tells_what_there_is() {
        assertFault(
                LIST,
                new SchoolChoice("Limbourg", null),
                "FILE: no school has a province with 'Limbourg' in its name; there are 'Limburg', 'Oost-Vlaanderen'");
        assertFault(
                LIST,
                new SchoolChoice("Limburg", "Oost"),
                "FILE: no school has a centre with 'Oost' in its name; there are 'Noord', 'Zuid (vzw)'");
    }

    @Test
    void two_schools_at_one_place_share_a_location() {
        SchoolList list = read(LIST + DE_BRUG.replace("De Brug", "De Kring"), ALL);
        assertThat(list.schools().get(3).location()).isEqualTo("de-brug-hasselt");
        assertThat(list.locations()).hasSize(3);
    }

    @Test
    void sites_of_one_name_are_numbered() {
        SchoolList list = read(LIST + DE_BRUG.replace("Kerkstraat 1", "Dorp 7").replace("217000", "218000"), ALL);
        assertThat(list.schools().get(3).id()).isEqualTo("de-brug-hasselt-2");
        assertThat(list.schools().get(3).location()).isEqualTo("de-brug-hasselt-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9;De Kring;Dorp 1;3600;Genk;Limburg;0;0;Zuid | (De Kring (Genk)): the register does not know where it is"
                        + " (lx, ly 0); look it up and add it by hand",
                "9;De Kring;Dorp 1;3600;Genk;Limburg;;;Zuid | (De Kring (Genk)): the register does not know where it is"
                        + " (lx, ly 0); look it up and add it by hand",
                "9;De Kring;Dorp 1;3600;Genk;Limburg;west;184000;Zuid | (De Kring (Genk)): lx 'west' is no number;"
                        + " correct it",
                "9;De Kring;Dorp 1;3600;Genk;Limburg;5.51;50.96;Zuid | (De Kring (Genk)): lx 5.51, ly 50.96 is not in"
                        + " Belgium in Lambert 72; correct them",
                "9;;Dorp 1;3600;Genk;Limburg;226000;184000;Zuid |: has no name; fill in 'naam'",
                "9;De; Kring;Dorp 1;3600;Genk;Limburg;226000;184000;Zuid | (De (3600)): has more fields than there are"
                        + " columns; put a name with a separator in it between quotes",
                "9;De Kring;Dorp 1 | (De Kring): ends too early; complete it",
                "102;Sint-Jan;Markt 2;3600;Genk;Limburg;226000,5;184000;Zuid | (Sint-Jan (Genk)): the same school at the"
                        + " same place as row 3"
            })
    void a_row_that_cannot_be_used_is_left_out_with_the_reason(String row, String reason) {
        SchoolList list = read(LIST + row + "\n", ALL);
        assertThat(list.schools()).hasSize(3);
        String line = reason.startsWith(":") ? "row 5" + reason : "row 5 " + reason;
        assertThat(list.leftOut()).map(Fault::toString).containsExactly(file + ": " + line);
    }

    @Test
    void rows_are_numbered_as_in_a_spreadsheet_whatever_ends_a_line() {
        String rows = LIST + "9;De Kring;;;;;0;0;\n";
        assertThat(read(rows.replace("\n", "\r"), ALL).leftOut())
                .singleElement()
                .asString()
                .contains("row 5 ");
        assertThat(read(rows.replace("\n", "\r\n"), ALL).leftOut())
                .singleElement()
                .asString()
                .contains("row 5 ");
    }

    @Test
    void a_quote_that_is_not_closed_is_suspected() {
        SchoolList list = read(LIST + "9;\"De Kring;Dorp 1;3600\n" + SINT_JAN, ALL);
        assertThat(list.leftOut())
                .singleElement()
                .asString()
                .endsWith("goes over several lines and ends too early; a quote may not be closed");
    }

    @Test
    void missing_columns_are_all_told() {
        assertFault(
                "naam;adres\nDe Brug;Kerkstraat 1\n",
                new SchoolChoice("Limburg", null),
                "FILE: row 1: there is no column 'lx'; found are 'naam', 'adres'",
                "FILE: row 1: there is no column 'ly'; found are 'naam', 'adres'",
                "FILE: row 1: there is no column 'provincie'; found are 'naam', 'adres'");
    }

    @Test
    void a_list_without_a_school_to_use_says_why() {
        assertFault(
                HEADER + DE_BRUG.replace("217000", "0"),
                ALL,
                "FILE: has no school that can be used; see why below",
                "FILE: row 2 (De Brug (Hasselt)): the register does not know where it is (lx, ly 0); look it up and add it"
                        + " by hand");
        assertFault(HEADER, ALL, "FILE: has no school that can be used; see why below");
        assertFault("", ALL, "FILE: the file is empty; name a list of schools");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> SchoolList.read(file, ALL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": there is no such file; check its name");
    }

    private SchoolList read(String text, SchoolChoice choice) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return SchoolList.read(file, choice);
    }

    private void assertFault(String text, SchoolChoice choice, String... faults) {
        assertThatThrownBy(() -> read(text, choice))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        failure -> assertThat(failure.lines())
                                .extracting(fault -> fault.replace(file.toString(), "FILE"))
                                .containsExactly(faults));
    }
}
