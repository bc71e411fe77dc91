package be.koffieronde.sheets;

import static be.koffieronde.sheets.TestWorkbook.centrum;
import static be.koffieronde.sheets.TestWorkbook.date;
import static be.koffieronde.sheets.TestWorkbook.time;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.sheets.TestWorkbook.Formula;
import be.koffieronde.sheets.TestWorkbook.Shown;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What people do wrong in a workbook, each with the line it gives. */
class WorkbookMistakesTest {

    private static final List<Arguments> MISTAKES = List.of(
            mistake(
                    "a school misspelt",
                    centrum().with("Leerlingen!C2", "de Burg"),
                    "Leerlingen!C2: 'de Burg' is no school; did you mean 'De Brug'?"),
            mistake(
                    "a partner misspelt in a list",
                    centrum().with("Leerlingen!D2", "heidi; heidie"),
                    "Leerlingen!D2: 'heidie' is no partner; did you mean 'heidi'?"),
            mistake(
                    "a partner listed twice",
                    centrum().with("Leerlingen!D2", "heidi, juf Heidi"),
                    "Leerlingen!D2: 'juf Heidi' is listed twice; leave one out"),
            mistake(
                    "a location that is not there",
                    centrum().with("Ondersteuners!C2", "thuis-bram"),
                    "Ondersteuners!C2: 'thuis-bram' is no location; did you mean 'thuis-an'?"),
            mistake(
                    "an id used twice",
                    centrum().with("Scholen!A3", "de-brug"),
                    "Scholen!A3: 'de-brug' is already the name of another school; give each its own"),
            mistake(
                    "an id forgotten",
                    centrum().with("Partners!A2", null),
                    "Partners!A2: this cell is empty; write the id",
                    "Leerlingen!D2: 'heidi' is no partner; correct it, or add what it names",
                    "Overleg!B2: 'heidi' is no partner; correct it, or add what it names"),
            mistake(
                    "an id with a slash",
                    centrum().with("Leerlingen!E2", "p1/a"),
                    "Leerlingen!E2: 'p1/a' cannot be a name; write at least one letter or digit, and no slash"),
            mistake(
                    "a name forgotten",
                    centrum().with("Ondersteuners!B2", "  "),
                    "Ondersteuners!B2: this cell is empty; write the name"),
            mistake(
                    "a first day that is no Monday",
                    centrum().with("Instellingen!B3", date(24)),
                    "Instellingen!B3: 24/11/2026 is no Monday; write one, such as 23/11/2026"),
            mistake(
                    "a date that no calendar has",
                    centrum().with("Instellingen!B3", "31/11/2026"),
                    "Instellingen!B3: '31/11/2026' is no date of any calendar; write one such as 23/11/2026"),
            mistake(
                    "a date with the month in front",
                    centrum().with("Afspraken!C2", "11/25/2026"),
                    "Afspraken!C2: '11/25/2026' is no date of any calendar; write one such as 23/11/2026"),
            mistake(
                    "a word for a date",
                    centrum().with("Afspraken!C2", "woensdag"),
                    "Afspraken!C2: '' is no date; write one such as 23/11/2026"),
            mistake(
                    "a number for a date",
                    centrum().with("Afspraken!C2", 25),
                    "Afspraken!C2: '25' is no date; write one such as 23/11/2026"),
            mistake(
                    "a date with a time of day",
                    centrum().with("Afspraken!C2", new Shown(46351.5, "dd/mm/yyyy hh:mm")),
                    "Afspraken!C2: the date 2026-11-25 has a time of day too; write the date alone, such as"
                            + " 23/11/2026"),
            mistake(
                    "dates from late to early",
                    centrum().with("Ondersteuners!H2", "27/11/2026 t/m 25/11/2026"),
                    "Ondersteuners!H2: 27/11/2026 to 25/11/2026 is no range of dates; maybe swap them, or check the"
                            + " years"),
            mistake(
                    "a time that ends before it starts",
                    centrum().with("Scholen!E2", "ma 9u15-8u25"),
                    "Scholen!E2: 9:15-8:25 ends before it starts; maybe swap the two times"),
            mistake(
                    "an appointment that ends before it starts",
                    centrum().with("Afspraken!E2", time(10, 0)),
                    "Afspraken!E2: 10:30-10:00 ends before it starts; maybe swap the two times"),
            mistake(
                    "an hour the day does not have",
                    centrum().with("Scholen!E2", "ma 8u25-25u"),
                    "Scholen!E2: '25u' is no time of day; write one from 0:00 to 24:00"),
            mistake(
                    "a time without an end",
                    centrum().with("Scholen!E2", "ma 8u25"),
                    "Scholen!E2: 8:25 has no time to end at; write a window such as 8:25-9:15"),
            mistake(
                    "a time without a day",
                    centrum().with("Scholen!E2", "8u25-9u15"),
                    "Scholen!E2: 8:25-9:15 has no day; write one before it, such as ma 8:25-9:15"),
            mistake(
                    "a day without a time",
                    centrum().with("Scholen!E2", "ma 8u25-9u15; di"),
                    "Scholen!E2: di has no time; write one such as di 8:25-9:15"),
            mistake(
                    "a weekday misspelt",
                    centrum().with("Scholen!E2", "ma 8u25-9u15; dnsdag 8u25-9u15"),
                    "Scholen!E2: 'dnsdag 8u25-9u15' is not understood; write days and times, such as ma wo vr"
                            + " 8:30-12:00"),
            mistake(
                    "hours the spreadsheet made a date of",
                    centrum().with("Ondersteuners!F2", new Shown(46364, "d-mmm")),
                    "Ondersteuners!F2: the spreadsheet made the date 2026-12-08 of what was typed; write days and"
                            + " times, such as ma wo vr 8:30-12:00, with an apostrophe before it: '8-12"),
            mistake(
                    "two stretches of work on a day",
                    centrum().with("Ondersteuners!F2", "ma 8u-12u, 13u-16u"),
                    "Ondersteuners!F2: 8:00-12:00 and 13:00-16:00 on one day; write one stretch a day"),
            mistake(
                    "no hours at all",
                    centrum().with("Ondersteuners!F2", null),
                    "Ondersteuners!F2: this cell is empty; write days and times, such as ma wo vr 8:30-12:00, or"
                            + " 'geen' if there are none"),
            mistake(
                    "a word for a number",
                    centrum().with("Leerlingen!G2", "twee"),
                    "Leerlingen!G2: 'twee' found; write a whole number from 0 to 50"),
            mistake(
                    "a fraction for a whole number",
                    centrum().with("Leerlingen!G2", 1.5),
                    "Leerlingen!G2: 1.5 found; write a whole number from 0 to 50"),
            mistake(
                    "a negative number of minutes",
                    centrum().with("Leerlingen!H2", -50),
                    "Leerlingen!H2: -50 found; write a whole number of minutes from 1 to 1440"),
            mistake(
                    "latitude and longitude swapped, with a point forgotten",
                    centrum().with("Locaties!B2", 509311),
                    "Locaties!B2: 509311 found; write a number from -90 to 90"),
            mistake(
                    "a means of transport there is not",
                    centrum().with("Ondersteuners!D2", "trein"),
                    "Ondersteuners!D2: 'trein' is no means of transport; write one of auto, car, fiets, bike"),
            mistake(
                    "expertise forgotten",
                    centrum().with("Leerlingen!F2", null),
                    "Leerlingen!F2: this cell is empty; write the expertise"),
            mistake(
                    "a header misspelt",
                    centrum().with("Leerlingen!C1", "schol"),
                    "Leerlingen!C1: 'schol' is no column of this sheet; did you mean 'school'?, or call it"
                            + " 'opmerkingen' if it need not be read",
                    "Leerlingen!A1: the column 'school' (or 'school') is missing; add it"),
            mistake(
                    "a header twice",
                    centrum().with("Scholen!D1", "naam"),
                    "Scholen!D1: there is a column 'naam' before this one; leave one out"),
            mistake(
                    "values without a header",
                    centrum().with("Scholen!H2", "nog bellen"),
                    "Scholen!H2: this column has no header; write one above it, or empty the column"),
            mistake(
                    "headers gone",
                    centrum().sheet("Samenwerking", TestWorkbook.row("latrelatie", 4, 15)),
                    "Samenwerking!A1: no headers found; write them in the first row: naam, om de hoeveel weken,"
                            + " minuten"),
            mistake(
                    "a sheet removed",
                    centrum().without("Partners"),
                    "Partners: there is no sheet of this name (nor 'Partners'); add it, 'koffieronde template' shows"
                            + " how",
                    "Leerlingen!D2: 'heidi' is no partner; correct it, or add what it names",
                    "Overleg!B2: 'heidi' is no partner; correct it, or add what it names"),
            mistake(
                    "a sheet's name misspelt",
                    centrum().renamed("Overleg", "Overlegg"),
                    "Overlegg: this sheet is not known; did you mean 'Overleg'?"),
            mistake(
                    "a setting misspelt",
                    centrum().with("Instellingen!A4", "wekn").with("Instellingen!B4", 2),
                    "Instellingen!A4: 'wekn' is no setting; did you mean 'weken'?"),
            mistake(
                    "the first day forgotten",
                    centrum().with("Instellingen!A3", null).with("Instellingen!B3", null),
                    "Instellingen!B1: the setting 'eerste dag' (or 'first day') is missing; add it"),
            mistake(
                    "a rule there is not",
                    centrum().with("Gewichten!A2", "Comute"),
                    "Gewichten!A2: 'Comute' is no rule; did you mean 'Commute'?"),
            mistake(
                    "a formula that gives an error",
                    centrum().with("Leerlingen!H2", new Formula("1/0")),
                    "Leerlingen!H2: a formula without a result found; open and save the workbook in a spreadsheet"
                            + " program, or write the value itself"),
            mistake(
                    "true or false for a word",
                    centrum().with("Ondersteuners!B2", true),
                    "Ondersteuners!B2: TRUE found; write a word, a number, a date or a time"),
            mistake(
                    "a pupil at two schools",
                    centrum().with("Leerlingen!A3", "p1").with("Leerlingen!C3", "de-kring"),
                    "Leerlingen!C3: pupil 'p1' has another school in an earlier row; make them the same, or give"
                            + " another id"),
            mistake(
                    "a column removed",
                    centrum().with("Ondersteuners!B1", null).with("Ondersteuners!B2", null),
                    "Ondersteuners!A1: the column 'naam' (or 'name') is missing; add it"),
            mistake(
                    "a rhythm without its weeks",
                    centrum().with("Partners!F2", null),
                    "Partners!F2: this cell is empty; write every how many weeks a talk is due, or empty 'gesprek"
                            + " minuten' and 'laatste gesprek'"),
            mistake(
                    "a meeting with nobody",
                    centrum().with("Overleg!B2", "geen"),
                    "Overleg!B2: nobody is listed; a meeting needs at least one partner"),
            mistake(
                    "times for nobody",
                    centrum()
                            .sheet(
                                    "Tijden",
                                    TestWorkbook.row("voor", "soort", "dag", "van", "tot"),
                                    TestWorkbook.row("an-sofie", "werk", "ma", time(8, 0), time(12, 0))),
                    "Tijden!A2: 'an-sofie' is no supporter; write one of an"),
            mistake(
                    "roads without their file",
                    centrum().with("Instellingen!A4", "verplaatsing").with("Instellingen!B4", "wegen"),
                    "Instellingen!B1: this cell is empty; with travel by roads, write the file of the road network"),
            mistake(
                    "a table of minutes with a place forgotten",
                    centrum()
                            .with("Instellingen!A4", "verplaatsing")
                            .with("Instellingen!B4", "tabel")
                            .sheet(
                                    "Reistijden auto",
                                    TestWorkbook.row("van \\ naar", "thuis-an", "loc-brug"),
                                    TestWorkbook.row("thuis-an", 0, null)),
                    "'Reistijden auto'!C2: this cell is empty; write the minutes it takes",
                    "'Reistijden auto'!A1: there is no row for location 'loc-brug'; add it"));

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @FieldSource("MISTAKES")
    void a_mistake_gives_its_cell_and_a_remedy(String mistake, TestWorkbook workbook, List<String> lines) {
        assertThat(workbook.faults(directory)).as(mistake).containsExactlyElementsOf(lines);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        List<String> faults = centrum()
                .with("Instellingen!B3", date(24))
                .with("Scholen!E2", "ma 9u15-8u25")
                .with("Ondersteuners!D2", "trein")
                .with("Leerlingen!C2", "de Burg")
                .with("Leerlingen!G2", "twee")
                .faults(directory);

        assertThat(faults)
                .hasSize(5)
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly("Instellingen!B3", "Scholen!E2", "Ondersteuners!D2", "Leerlingen!C2", "Leerlingen!G2");
    }

    private static Arguments mistake(String what, TestWorkbook workbook, String... lines) {
        return Arguments.of(what, workbook, List.of(lines));
    }
}
