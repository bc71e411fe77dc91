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
                    "Leerlingen!C2: 'de Burg' is geen school; bedoel je 'De Brug'?"),
            mistake(
                    "a partner misspelt in a list",
                    centrum().with("Leerlingen!D2", "heidi; heidie"),
                    "Leerlingen!D2: 'heidie' is geen partner; bedoel je 'heidi'?"),
            mistake(
                    "a partner listed twice",
                    centrum().with("Leerlingen!D2", "heidi, juf Heidi"),
                    "Leerlingen!D2: 'juf Heidi' staat er tweemaal; laat er één weg"),
            mistake(
                    "a location that is not there",
                    centrum().with("Ondersteuners!C2", "thuis-bram"),
                    "Ondersteuners!C2: 'thuis-bram' is geen locatie; bedoel je 'thuis-an'?"),
            mistake(
                    "an id used twice",
                    centrum().with("Scholen!A3", "de-brug"),
                    "Scholen!A3: 'de-brug' is al de naam van een school; geef elk een eigen naam"),
            mistake(
                    "an id forgotten",
                    centrum().with("Partners!A2", null),
                    "Partners!A2: deze cel is leeg; vul 'id' in",
                    "Leerlingen!D2: 'heidi' is geen partner; verbeter het, of voeg toe wat zo heet",
                    "Overleg!B2: 'heidi' is geen partner; verbeter het, of voeg toe wat zo heet"),
            mistake(
                    "an id with a slash",
                    centrum().with("Leerlingen!E2", "p1/a"),
                    "Leerlingen!E2: 'p1/a' kan geen naam zijn; schrijf minstens één letter of cijfer, en"
                            + " geen schuine streep"),
            mistake(
                    "a name forgotten",
                    centrum().with("Ondersteuners!B2", "  "),
                    "Ondersteuners!B2: deze cel is leeg; vul 'naam' in"),
            mistake(
                    "a first day that is no Monday",
                    centrum().with("Instellingen!B3", date(24)),
                    "Instellingen!B3: 24/11/2026 is geen maandag; schrijf er een, zoals 23/11/2026"),
            mistake(
                    "a date that no calendar has",
                    centrum().with("Instellingen!B3", "31/11/2026"),
                    "Instellingen!B3: '31/11/2026' staat in geen kalender; schrijf een datum zoals 23/11/2026"),
            mistake(
                    "a date with the month in front",
                    centrum().with("Afspraken!C2", "11/25/2026"),
                    "Afspraken!C2: '11/25/2026' staat in geen kalender; schrijf een datum zoals 23/11/2026"),
            mistake(
                    "a word for a date",
                    centrum().with("Afspraken!C2", "woensdag"),
                    "Afspraken!C2: '' is geen datum; schrijf er een zoals 23/11/2026"),
            mistake(
                    "a number for a date",
                    centrum().with("Afspraken!C2", 25),
                    "Afspraken!C2: '25' is geen datum; schrijf er een zoals 23/11/2026"),
            mistake(
                    "a date with a time of day",
                    centrum().with("Afspraken!C2", new Shown(46351.5, "dd/mm/yyyy hh:mm")),
                    "Afspraken!C2: de datum 25/11/2026 heeft ook een uur; schrijf de datum alleen, zoals"
                            + " 23/11/2026"),
            mistake(
                    "dates from late to early",
                    centrum().with("Ondersteuners!H2", "27/11/2026 t/m 25/11/2026"),
                    "Ondersteuners!H2: van 27/11/2026 tot 25/11/2026 kan niet; wissel ze misschien om, of"
                            + " kijk de jaren na"),
            mistake(
                    "a time that ends before it starts",
                    centrum().with("Scholen!E2", "ma 9u15-8u25"),
                    "Scholen!E2: 9:15-8:25 eindigt voor het begint; wissel de twee uren misschien om"),
            mistake(
                    "an appointment that ends before it starts",
                    centrum().with("Afspraken!E2", time(10, 0)),
                    "Afspraken!E2: 10:30-10:00 eindigt voor het begint; wissel de twee uren misschien om"),
            mistake(
                    "an hour the day does not have",
                    centrum().with("Scholen!E2", "ma 8u25-25u"),
                    "Scholen!E2: '25u' is geen uur; schrijf er een van 0:00 tot 24:00"),
            mistake(
                    "a time without an end",
                    centrum().with("Scholen!E2", "ma 8u25"),
                    "Scholen!E2: na 8:25 komt geen einduur; schrijf van wanneer tot wanneer, zoals 8:25-9:15"),
            mistake(
                    "a time without a day",
                    centrum().with("Scholen!E2", "8u25-9u15"),
                    "Scholen!E2: bij 8:25-9:15 staat geen dag; schrijf er een voor, zoals ma 8:25-9:15"),
            mistake(
                    "a day without a time",
                    centrum().with("Scholen!E2", "ma 8u25-9u15; di"),
                    "Scholen!E2: bij di staat geen uur; schrijf er een, zoals di 8:25-9:15"),
            mistake(
                    "a weekday misspelt",
                    centrum().with("Scholen!E2", "ma 8u25-9u15; dnsdag 8u25-9u15"),
                    "Scholen!E2: 'dnsdag 8u25-9u15' is niet begrepen; schrijf dagen en uren, zoals ma wo vr"
                            + " 8:30-12:00"),
            mistake(
                    "hours the spreadsheet made a date of",
                    centrum().with("Ondersteuners!F2", new Shown(46364, "d-mmm")),
                    "Ondersteuners!F2: het rekenblad maakte de datum 8/12/2026 van wat er getypt werd;"
                            + " schrijf dagen en uren, zoals ma wo vr 8:30-12:00, met een apostrof ervoor: '8-12"),
            mistake(
                    "two stretches of work on a day",
                    centrum().with("Ondersteuners!F2", "ma 8u-12u, 13u-16u"),
                    "Ondersteuners!F2: 8:00-12:00 en 13:00-16:00 op één dag; schrijf één stuk per dag"),
            mistake(
                    "no hours at all",
                    centrum().with("Ondersteuners!F2", null),
                    "Ondersteuners!F2: deze cel is leeg; schrijf dagen en uren, zoals ma wo vr 8:30-12:00,"
                            + " of 'geen' als er geen zijn"),
            mistake(
                    "a word for a number",
                    centrum().with("Leerlingen!G2", "twee"),
                    "Leerlingen!G2: hier staat 'twee'; schrijf een geheel getal van 0 tot 50"),
            mistake(
                    "a fraction for a whole number",
                    centrum().with("Leerlingen!G2", 1.5),
                    "Leerlingen!G2: hier staat 1.5; schrijf een geheel getal van 0 tot 50"),
            mistake(
                    "a negative number of minutes",
                    centrum().with("Leerlingen!H2", -50),
                    "Leerlingen!H2: hier staat -50; schrijf een geheel getal (minuten) van 1 tot 1440"),
            mistake(
                    "latitude and longitude swapped, with a point forgotten",
                    centrum().with("Locaties!B2", 509311),
                    "Locaties!B2: hier staat 509311; schrijf een getal van -90 tot 90"),
            mistake(
                    "a means of transport there is not",
                    centrum().with("Ondersteuners!D2", "trein"),
                    "Ondersteuners!D2: 'trein' is geen vervoermiddel; schrijf een van auto, fiets"),
            mistake(
                    "expertise forgotten",
                    centrum().with("Leerlingen!F2", null),
                    "Leerlingen!F2: deze cel is leeg; vul 'expertise' in"),
            mistake(
                    "a header misspelt",
                    centrum().with("Leerlingen!C1", "schol"),
                    "Leerlingen!C1: 'schol' is geen kolom van dit blad; bedoel je 'school'?, of noem ze"
                            + " 'opmerkingen' als ze niet gelezen moet worden",
                    "Leerlingen!A1: de kolom 'school' ontbreekt; voeg ze toe"),
            mistake(
                    "a header twice",
                    centrum().with("Scholen!D1", "naam"),
                    "Scholen!D1: er staat al een kolom 'naam' voor deze; laat er een weg"),
            mistake(
                    "values without a header",
                    centrum().with("Scholen!H2", "nog bellen"),
                    "Scholen!H2: deze kolom heeft geen titel; schrijf er een boven, of maak de kolom leeg"),
            mistake(
                    "headers gone",
                    centrum().sheet("Samenwerking", TestWorkbook.row("latrelatie", 4, 15)),
                    "Samenwerking!A1: er zijn geen kolomtitels; schrijf ze in de eerste rij: naam, om de"
                            + " hoeveel weken, minuten, met"),
            mistake(
                    "a sheet removed",
                    centrum().without("Partners"),
                    "Partners: er is geen blad met deze naam; voeg het toe, 'koffieronde template' toont hoe",
                    "Leerlingen!D2: 'heidi' is geen partner; verbeter het, of voeg toe wat zo heet",
                    "Overleg!B2: 'heidi' is geen partner; verbeter het, of voeg toe wat zo heet"),
            mistake(
                    "a sheet's name misspelt",
                    centrum().renamed("Overleg", "Overlegg"),
                    "Overlegg: dit blad is niet bekend; bedoel je 'Overleg'?"),
            mistake(
                    "a setting misspelt",
                    centrum().with("Instellingen!A4", "wekn").with("Instellingen!B4", 2),
                    "Instellingen!A4: 'wekn' is geen instelling; bedoel je 'weken'?"),
            mistake(
                    "the first day forgotten",
                    centrum().with("Instellingen!A3", null).with("Instellingen!B3", null),
                    "Instellingen!B1: de instelling 'eerste dag' ontbreekt; voeg ze toe"),
            mistake(
                    "a rule there is not",
                    centrum().with("Gewichten!A2", "Comute"),
                    "Gewichten!A2: 'Comute' is geen regel; bedoel je 'Ritten van en naar huis'?"),
            mistake(
                    "a formula that gives an error",
                    centrum().with("Leerlingen!H2", new Formula("1/0")),
                    "Leerlingen!H2: hier staat een formule zonder resultaat; open en bewaar de werkmap in"
                            + " een rekenprogramma, of schrijf de waarde zelf"),
            mistake(
                    "true or false for a word",
                    centrum().with("Ondersteuners!B2", true),
                    "Ondersteuners!B2: hier staat WAAR; schrijf een woord, een getal, een datum of een uur"),
            mistake(
                    "a pupil at two schools",
                    centrum().with("Leerlingen!A3", "p1").with("Leerlingen!C3", "de-kring"),
                    "Leerlingen!C3: leerling 'p1' heeft in een eerdere rij iets anders bij 'school'; maak ze"
                            + " gelijk, of geef een ander id"),
            mistake(
                    "a column removed",
                    centrum().with("Ondersteuners!B1", null).with("Ondersteuners!B2", null),
                    "Ondersteuners!A1: de kolom 'naam' ontbreekt; voeg ze toe"),
            mistake(
                    "a rhythm without its weeks",
                    centrum().with("Partners!F2", null),
                    "Partners!F2: deze cel is leeg; schrijf om de hoeveel weken een gesprek aan de beurt is,"
                            + " of maak gesprek minuten, laatste gesprek en gesprek met leeg"),
            mistake(
                    "a meeting with nobody",
                    centrum().with("Overleg!B2", "geen"),
                    "Overleg!B2: er staat niemand; een overleg heeft minstens één partner nodig"),
            mistake(
                    "times for nobody",
                    centrum()
                            .sheet(
                                    "Tijden",
                                    TestWorkbook.row("voor", "soort", "dag", "van", "tot"),
                                    TestWorkbook.row("an-sofie", "werk", "ma", time(8, 0), time(12, 0))),
                    "Tijden!A2: 'an-sofie' is geen ondersteuner; schrijf een van an"),
            mistake(
                    "roads without their file",
                    centrum().with("Instellingen!A4", "verplaatsing").with("Instellingen!B4", "wegen"),
                    "Instellingen!B1: deze cel is leeg; schrijf bij wegen het bestand met het wegennet"),
            mistake(
                    "a table of minutes with a place forgotten",
                    centrum()
                            .with("Instellingen!A4", "verplaatsing")
                            .with("Instellingen!B4", "tabel")
                            .sheet(
                                    "Reistijden auto",
                                    TestWorkbook.row("van \\ naar", "thuis-an", "loc-brug"),
                                    TestWorkbook.row("thuis-an", 0, null)),
                    "'Reistijden auto'!C2: deze cel is leeg; schrijf hoeveel minuten het duurt",
                    "'Reistijden auto'!A1: er is geen rij voor locatie 'loc-brug'; voeg ze toe"),
            mistake(
                    "a date with other hours and without",
                    column("Scholen!G", "andere openingsuren", "27/11/2026 8u-12u")
                            .with("Scholen!F2", date(27)),
                    "Scholen!G2: 27/11/2026 staat ook in 'sluitingsdagen'; laat hem in één van beide weg"),
            mistake(
                    "a date with other hours twice",
                    column("Ondersteuners!I", "andere uren", "27/11/2026 8u-12u; 27/11/2026 13u-14u"),
                    "Ondersteuners!I2: 27/11/2026 staat er tweemaal; schrijf hem één keer, met alle tijden"),
            mistake(
                    "two stretches of work on a date",
                    column("Ondersteuners!I", "andere uren", "27/11/2026 8u-12u, 13u-14u"),
                    "Ondersteuners!I2: 8:00-12:00 en 13:00-14:00 op één dag; schrijf één stuk per dag"),
            mistake(
                    "a date without hours",
                    column("Partners!H", "andere vrije tijden", "27/11/2026 soms"),
                    "Partners!H2: 'soms' is niet begrepen; schrijf datums met hun tijden, zoals 4/12/2026"
                            + " 8:45-12:00; 11/12/2026 geen"),
            mistake(
                    "half of a day nobody works",
                    column("Ondersteuners!I", "andere uren", "28/11/2026 namiddag"),
                    "Ondersteuners!I2: op 28/11/2026 (za) zijn er gewoonlijk geen uren om een deel van te nemen;"
                            + " schrijf van wanneer tot wanneer"),
            mistake(
                    "duties that are no times",
                    column("Partners!H", "toezicht", "elke speeltijd"),
                    "Partners!H2: 'elke speeltijd' is niet begrepen; schrijf dagen en uren, zoals ma wo vr"
                            + " 8:30-12:00"),
            mistake(
                    "duties of nobody",
                    centrum()
                            .sheet(
                                    "Tijden",
                                    TestWorkbook.row("voor", "soort", "dag", "van", "tot"),
                                    TestWorkbook.row("heidie", "toezicht", "ma", time(10, 0), time(10, 15))),
                    "Tijden!A2: 'heidie' is geen partner; bedoel je 'heidi'?"),
            mistake(
                    "a rhythm that is none",
                    column("Leerlingen!J", "om de … weken", "nu en dan"),
                    "Leerlingen!J2: hier staat 'nu en dan'; schrijf een geheel getal van 1 tot 520"),
            mistake(
                    "a group with a pupil that is not there",
                    column("Leerlingen!J", "samen met", "p2"),
                    "Leerlingen!J2: 'p2' is geen leerling; bedoel je 'p1'?"),
            mistake(
                    "a group with the pupil itself",
                    column("Leerlingen!J", "samen met", "p1"),
                    "Leerlingen!J2: 'p1' is de leerling zelf; laat hem weg"),
            mistake(
                    "a group across schools",
                    column("Leerlingen!J", "samen met", "M.")
                            .with("Leerlingen!A3", "p2")
                            .with("Leerlingen!B3", "M.")
                            .with("Leerlingen!C3", "de-kring"),
                    "Leerlingen!J2: 'p2' zit op school de-kring, niet op de-brug; noem leerlingen van één school"),
            mistake(
                    "one of a group twice",
                    column("Leerlingen!J", "samen met", "p2; M.")
                            .with("Leerlingen!A3", "p2")
                            .with("Leerlingen!B3", "M.")
                            .with("Leerlingen!C3", "de-brug"),
                    "Leerlingen!J2: 'M.' staat er tweemaal; laat er één weg"),
            mistake(
                    "a word for stand-ins there is not",
                    column("Leerlingen!J", "vervanging", "misschien"),
                    "Leerlingen!J2: 'misschien' is geen woord voor vervanging; schrijf een van nooit, mag"),
            mistake(
                    "more sessions owed than can be",
                    column("Leerlingen!J", "in te halen", 51),
                    "Leerlingen!J2: hier staat 51; schrijf een geheel getal van 0 tot 50"),
            mistake(
                    "a word for whom talks are with there is not",
                    column("Partners!H", "gesprek met", "allemaal"),
                    "Partners!H2: 'allemaal' is geen woord voor met wie; schrijf een van om het even, elk"),
            mistake(
                    "whom talks are with without a rhythm",
                    column("Partners!H", "gesprek met", "elk")
                            .with("Partners!F2", null)
                            .with("Partners!G2", null),
                    "Partners!F2: deze cel is leeg; schrijf om de hoeveel weken een gesprek aan de beurt is,"
                            + " of maak gesprek minuten, laatste gesprek en gesprek met leeg"),
            mistake(
                    "a last talk of a pair twice, and of nobody",
                    centrum()
                            .sheet(
                                    "Laatste gesprekken",
                                    TestWorkbook.row("partner", "ondersteuner", "laatste gesprek"),
                                    TestWorkbook.row("heidi", "an", date(2)),
                                    TestWorkbook.row("juf Heidi", "An", date(9)),
                                    TestWorkbook.row("heidi", "bo", date(9))),
                    "'Laatste gesprekken'!A3: dit paar staat ook in 'Laatste gesprekken'!A2; laat een van beide weg",
                    "'Laatste gesprekken'!B4: 'bo' is geen ondersteuner; schrijf een van an"),
            mistake(
                    "a last talk with a partner without a rhythm",
                    centrum()
                            .with("Partners!F2", null)
                            .with("Partners!G2", null)
                            .sheet(
                                    "Laatste gesprekken",
                                    TestWorkbook.row("partner", "ondersteuner", "laatste gesprek"),
                                    TestWorkbook.row("heidi", "an", date(2))),
                    "'Laatste gesprekken'!A2: partner 'heidi' heeft geen eigen ritme van gesprekken; vul 'gesprek om"
                            + " de weken' in op het blad Partners, of laat deze rij weg"),
            mistake(
                    "an appointment without its hour",
                    centrum().with("Afspraken!D2", null),
                    "Afspraken!D2: deze cel is leeg; vul 'van' in, of voor werk zonder vast uur 'minuten' en"
                            + " 'wanneer'"),
            mistake(
                    "an appointment with an hour and without",
                    column("Afspraken!H", "minuten", 60),
                    "Afspraken!D2: een vast uur gaat niet samen met 'minuten' en 'wanneer'; maak het ene of het"
                            + " andere leeg",
                    "Afspraken!E2: een vast uur gaat niet samen met 'minuten' en 'wanneer'; maak het ene of het"
                            + " andere leeg",
                    "Afspraken!A2: deze cel is leeg; schrijf dagen en uren, zoals ma wo vr 8:30-12:00, of 'geen' als"
                            + " er geen zijn"));

    /** A centre with one more column, and something in its first row. */
    private static TestWorkbook column(String column, String header, Object value) {
        return centrum().with(column + 1, header).with(column + 2, value);
    }

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
