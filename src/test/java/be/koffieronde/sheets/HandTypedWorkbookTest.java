package be.koffieronde.sheets;

import static be.koffieronde.sheets.TestWorkbook.centrum;
import static be.koffieronde.sheets.TestWorkbook.row;
import static be.koffieronde.sheets.TestWorkbook.time;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.TestWorkbook.Shown;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandTypedWorkbookTest {

    private static final RoadNetwork NO_ROADS = new RoadNetwork("none", "", List.of(), List.of());

    @TempDir
    private Path directory;

    @Test
    void the_order_of_sheets_and_columns_does_not_matter() {
        assertThat(centrum().backwards().read(directory)).isEqualTo(centrum().read(directory));
    }

    @Test
    void dutch_and_english_headers_may_be_mixed_in_any_spelling() {
        Problem mixed = centrum()
                .renamed("Scholen", "schools")
                .with("Leerlingen!C1", "SCHOOL ")
                .with("Leerlingen!G1", "Sessions per week *")
                .with("Ondersteuners!G1", "minuten/week")
                .with("Ondersteuners!G1", "Minutes-per-week")
                .with("Instellingen!A3", "First day")
                .read(directory);

        assertThat(mixed).isEqualTo(centrum().read(directory));
    }

    @Test
    void titles_above_empty_rows_between_and_blanks_at_the_end_do_not_matter() {
        TestWorkbook workbook = centrum()
                .sheet(
                        "Partners",
                        row("Onze partners"),
                        row(),
                        row(
                                "id",
                                "naam",
                                "rol",
                                "school",
                                "vrij",
                                "gesprek om de weken",
                                "laatste gesprek",
                                "opmerkingen"),
                        row(),
                        row("voorbeeld: x", "wie dan ook", "?", "nergens"),
                        row(
                                "heidi ",
                                "\u00A0juf Heidi\n",
                                "TEACHER",
                                "de-brug",
                                "ma 10u25-10u40",
                                2,
                                TestWorkbook.date(2),
                                "belt liever"),
                        row(" ", null, "\n"));

        assertThat(workbook.read(directory)).isEqualTo(centrum().read(directory));
    }

    @Test
    void names_and_other_spellings_of_ids_are_understood() {
        Problem problem = centrum()
                .with("Leerlingen!C2", "De Brug")
                .with("Leerlingen!D2", "Juf  Heidi")
                .with("Afspraken!B2", "AN")
                .read(directory);

        assertThat(problem).isEqualTo(centrum().read(directory));
    }

    @Test
    void texts_and_numbers_do_for_dates_and_times() {
        Problem problem = centrum()
                .with("Instellingen!B3", "ma 23 november 2026")
                .with("Afspraken!C2", "25-11-26")
                .with("Afspraken!D2", "10u30")
                .with("Afspraken!E2", "12.30")
                .with("Ondersteuners!G2", "36u")
                .with("Leerlingen!H2", "50 min")
                .with("Locaties!B2", "50,9311")
                .read(directory);

        assertThat(problem).isEqualTo(centrum().read(directory));
    }

    @Test
    void hours_shown_as_a_duration_are_minutes() {
        Problem problem =
                centrum().with("Ondersteuners!G2", new Shown(1.5, "[h]:mm")).read(directory);

        assertThat(problem.supporters().get(0).weeklyMinutes()).isEqualTo(2160);
    }

    @Test
    void dates_of_any_format_are_dates() {
        for (String format : new String[] {"d/m/yyyy", "[$-813]dddd d mmmm yyyy", "mm-dd-yy", "yyyy\\-mm\\-dd;@"}) {
            Problem problem =
                    centrum().with("Afspraken!C2", new Shown(46351, format)).read(directory);

            assertThat(problem.commitments().get(0).date()).as(format).isEqualTo(LocalDate.of(2026, 11, 25));
        }
    }

    @Test
    void an_absence_can_be_one_date_or_many() {
        Problem problem = centrum()
                .with("Ondersteuners!H2", "25/11; 26/11".replace("/11", "/11/2026") + "; 7/12/2026 t/m 9/12/2026")
                .read(directory);

        assertThat(problem.supporters().get(0).absences())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 11, 25),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 12, 7),
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2026, 12, 9));
    }

    @Test
    void rows_below_a_pupil_are_more_needs_with_or_without_the_id() {
        Problem problem = centrum()
                .with("Leerlingen!E2", null)
                .with("Leerlingen!F3", "BA")
                .with("Leerlingen!G3", 1)
                .with("Leerlingen!H3", 25)
                .with("Leerlingen!A4", "p1")
                .with("Leerlingen!E4", "praatje")
                .with("Leerlingen!F4", "geen")
                .with("Leerlingen!G4", 1)
                .with("Leerlingen!H4", 25)
                .read(directory);

        assertThat(problem.pupils()).hasSize(1);
        assertThat(problem.pupils().get(0).needs()).extracting(Need::id).containsExactly("p1-a", "p1-b", "praatje");
        assertThat(problem.pupils().get(0).needs().get(2).expertise()).isEmpty();
    }

    @Test
    void times_can_be_listed_one_by_one() {
        Problem problem = centrum()
                .with("Scholen!E3", null)
                .with("Ondersteuners!F2", null)
                .sheet(
                        "Times",
                        row("for", "kind", "day", "from", "until"),
                        row("de-kring", "lesson", "Wednesday", time(8, 25), time(9, 15)),
                        row("de-kring", "les", "wo", "9u15", 10),
                        row("an", "werk", "ma", 8, 16),
                        row("p1-a", "liefst", "di", time(8, 45), time(9, 35)))
                .without("Tijden")
                .read(directory);

        assertThat(problem.schools().get(1).lessons().on(DayOfWeek.WEDNESDAY))
                .containsExactly(new Window(505, 555), new Window(555, 600));
        assertThat(problem.supporters().get(0).hours()).containsEntry(DayOfWeek.MONDAY, new Window(480, 960));
        assertThat(problem.pupils().get(0).needs().get(0).preferred()).isNotNull();
    }

    @Test
    void an_example_row_is_not_read_but_told_of_if_somebody_typed_over_it() {
        Path file = centrum()
                .with("Scholen!A4", "voorbeeld: de-brug")
                .with("Scholen!B4", "De Brug")
                .with("Scholen!C4", "loc-kerk")
                .sheet("Blad1", row("nog te bellen"))
                .write(directory.resolve("centrum.xlsx"));

        assertThat(ProblemWorkbook.read(file, name -> NO_ROADS).warnings())
                .extracting(warning -> warning.in(Language.NL))
                .containsExactly(
                        "Scholen!C4: deze rij is een voorbeeld en wordt niet gelezen, maar deze cel is"
                                + " veranderd; haal het merk voor het id weg om ze te laten lezen",
                        "Blad1: dit blad is geen van de bladen die gelezen worden");
    }

    @Test
    void a_sheet_that_need_not_be_there_may_be_gone() {
        Problem problem = centrum()
                .without("Overleg")
                .without("Afspraken")
                .without("Samenwerking")
                .without("Gewichten")
                .without("Tijden")
                .read(directory);

        assertThat(problem.meetings()).isEmpty();
        assertThat(problem.weights().overrides()).isEmpty();
    }
}
