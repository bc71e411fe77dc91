package be.koffieronde.sheets;

import static be.koffieronde.sheets.TestWorkbook.centrum;
import static be.koffieronde.sheets.TestWorkbook.date;
import static be.koffieronde.sheets.TestWorkbook.row;
import static be.koffieronde.sheets.TestWorkbook.time;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet that planners touch every morning, typed as they do. */
class ChangesSheetTest {

    private static final List<@Nullable Object> HEADERS =
            row("wie of wat", "datum", "van", "tot", "wat", "in plaats van", "soort");

    @TempDir
    private Path directory;

    private TestWorkbook sheet(List<List<@Nullable Object>> rows) {
        TestWorkbook workbook = centrum().sheet("Wijzigingen", HEADERS);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String place = "Wijzigingen!" + (char) ('A' + column) + (row + 2);
                workbook.with(place, rows.get(row).get(column));
            }
        }
        return workbook;
    }

    @SafeVarargs
    private Problem read(List<@Nullable Object>... rows) {
        return sheet(list(rows)).read(directory);
    }

    @SafeVarargs
    private List<String> faults(List<@Nullable Object>... rows) {
        return sheet(list(rows)).faults(directory);
    }

    @SafeVarargs
    private static List<List<@Nullable Object>> list(List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> list = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            list.add(row);
        }
        return list;
    }

    private static DatedExceptions on(int dayOfNovember, String... windows) {
        return new DatedExceptions(Map.of(
                date(dayOfNovember), Stream.of(windows).map(Window::parse).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "namiddag, , 08:15-12:30",
        "in de voormiddag, , 12:30-16:15",
        "12u, , 08:15-12:00",
        "8u-10u20, , 10:20-16:15",
        ", 10u20, 10:20-16:15",
        "14u, 16u30, 08:15-14:00"
    })
    void who_is_away_a_part_of_the_day_works_the_rest(String from, String until, String works) {
        Supporter an =
                read(row("An", "26/11", from, until, "afwezig")).supporters().get(0);

        assertThat(an.on()).isEqualTo(on(26, works));
        assertThat(an.absences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"afwezig", "Ziek", "weg", "away"})
    void who_is_away_without_hours_is_away_all_day(String word) {
        Supporter an = read(row("an", date(26), null, null, word)).supporters().get(0);

        assertThat(an.absences()).containsExactly(date(26));
        assertThat(an.on().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tot 25/11, 3", "vanaf vr 27/11, 3", "24/11 t/m 26/11, 3", "23 november; 25/11/2026, 2"})
    void dates_are_typed_as_people_do(String dates, int count) {
        assertThat(read(row("an", dates, null, null, "afwezig"))
                        .supporters()
                        .get(0)
                        .absences())
                .hasSize(count)
                .allMatch(date -> !date.isBefore(date(23)) && !date.isAfter(date(29)));
    }

    @ParameterizedTest
    @CsvSource({
        "10u20-11u30, , 10:20-11:30",
        "10u20, 11u30, 10:20-11:30",
        "7u, 20u, 07:00-20:00",
        "voormiddag, , 08:15-12:30",
        "14u, , 14:00-16:15"
    })
    void there_only_is_exact_where_both_ends_are_typed_and_a_part_of_the_usual_hours_elsewhere(
            String from, String until, String works) {
        assertThat(read(row("an", "26/11", from, until, "alleen dan"))
                        .supporters()
                        .get(0)
                        .on())
                .isEqualTo(on(26, works));
    }

    @Test
    void there_only_never_is_away_with_a_window_for_nothing() {
        assertThat(read(row("an", "26/11", "geen", null, "alleen dan"))
                        .supporters()
                        .get(0)
                        .on())
                .isEqualTo(on(26));
    }

    @Test
    void a_swap_takes_the_hours_of_the_day_it_is_for() {
        Supporter an = read(row("an", date(28), null, null, "ruilt naar deze dag", date(25)))
                .supporters()
                .get(0);

        assertThat(an.absences()).containsExactly(date(25));
        assertThat(an.on()).isEqualTo(on(28, "08:15-16:15"));
        assertThat(read(row("an", date(28), time(9, 0), time(12, 0), "ruilt"))
                        .supporters()
                        .get(0)
                        .on())
                .isEqualTo(on(28, "09:00-12:00"));
    }

    @Test
    void a_school_closes_for_a_day_or_half_of_it() {
        Problem problem = read(
                row("De Brug", date(27), "namiddag", null, "gesloten"), row("de-kring", date(25), null, null, "dicht"));
        School brug = problem.schools().get(0);
        School kring = problem.schools().get(1);

        assertThat(brug.on()).isEqualTo(on(27, "08:00-12:30"));
        assertThat(kring.closedDays()).containsExactly(date(25));
    }

    @Test
    void a_partner_is_free_at_other_times() {
        Partner heidi = read(
                        row("juf Heidi", date(24), time(8, 30), time(8, 45), "vrij"),
                        row("juf Heidi", date(24), "15u30-16u", null, "vrij"))
                .partners()
                .get(0);

        assertThat(heidi.on()).isEqualTo(on(24, "08:30-08:45", "15:30-16:00"));
    }

    @Test
    void a_partner_who_is_away_or_there_in_part_keeps_what_is_left_of_the_free_times() {
        assertThat(read(row("heidi", date(23), "10u30", null, "afwezig"))
                        .partners()
                        .get(0)
                        .on())
                .isEqualTo(on(23, "10:25-10:30"));
        assertThat(read(row("heidi", date(23), "10u30", "12u", "alleen dan"))
                        .partners()
                        .get(0)
                        .on())
                .isEqualTo(on(23, "10:30-10:40"));
    }

    @Test
    void a_pupil_at_the_dentist_is_there_before_and_after() {
        Pupil pupil = read(row("p1", "24/11", "10u20-11u30", null, "afwezig"), row("L.", "24/11", "15u", null, "weg"))
                .pupils()
                .get(0);

        assertThat(pupil.on()).isEqualTo(on(24, "00:00-10:20", "11:30-15:00"));
    }

    @Test
    void a_date_without_a_year_is_the_nearest_to_the_horizon() {
        assertThat(read(row("an", "2/1; 30/10", null, null, "afwezig"))
                        .supporters()
                        .get(0)
                        .absences())
                .containsExactlyInAnyOrder(LocalDate.of(2027, 1, 2), LocalDate.of(2026, 10, 30));
    }

    @Test
    void a_name_that_can_be_more_than_one_asks_for_its_kind() {
        TestWorkbook workbook =
                sheet(List.of(row("An", date(26), null, null, "afwezig"))).with("Leerlingen!B2", "An");

        assertThat(workbook.faults(directory))
                .containsExactly("Wijzigingen!A2: 'An' kan meer dan één zijn: ondersteuner an, leerling p1; vul 'soort'"
                        + " in, of schrijf het id");
        assertThat(workbook.with("Wijzigingen!G2", "leerling")
                        .read(directory)
                        .pupils()
                        .get(0)
                        .absences())
                .containsExactly(date(26));
    }

    @Test
    void an_unknown_name_has_its_remedy() {
        assertThat(faults(
                        row("An-Sofie", date(26), null, null, "afwezig"),
                        row("de Burg", date(26), null, null, "gesloten")))
                .containsExactly(
                        "Wijzigingen!A2: 'An-Sofie' is geen ondersteuner, partner, leerling of school; schrijf een van an, An,"
                                + " heidi, juf Heidi, p1, L.",
                        "Wijzigingen!A3: 'de Burg' is geen ondersteuner, partner, leerling of school; bedoel je 'De Brug'?");
    }

    @Test
    void what_cannot_be_said_of_somebody_is_told_with_what_can() {
        assertThat(faults(row("De Brug", date(26), null, null, "afwezig"), row("an", date(26), null, null, "vrij")))
                .containsExactly(
                        "Wijzigingen!E2: 'afwezig' past niet bij De Brug (school); kies daarvoor een van alleen dan,"
                                + " gesloten",
                        "Wijzigingen!E3: 'vrij' past niet bij an (ondersteuner); kies daarvoor een van afwezig, alleen"
                                + " dan, ruilt naar deze dag",
                        "Wijzigingen!C3: bij 'vrij' staan geen uren; schrijf van wanneer tot wanneer, een halve dag, of"
                                + " 'geen'");
    }

    @Test
    void the_same_date_in_two_places_names_both_cells() {
        TestWorkbook workbook =
                sheet(List.of(row("an", date(26), "namiddag", null, "afwezig"))).with("Ondersteuners!H2", date(26));

        assertThat(workbook.faults(directory))
                .containsExactly(
                        "Wijzigingen!B2: 26/11/2026 staat ook in Ondersteuners!H2; laat hem in één van beide" + " weg");
    }

    @Test
    void contradictions_name_both_rows() {
        assertThat(faults(
                        row("an", date(26), "namiddag", null, "afwezig"),
                        row("an", date(26), "8u-9u", null, "alleen dan"),
                        row("heidi", date(26), null, null, "afwezig"),
                        row("heidi", date(26), null, null, "afwezig")))
                .containsExactly(
                        "Wijzigingen!B3: over 26/11/2026 staat ook iets in Wijzigingen!B2; schrijf alles van die dag"
                                + " gelijk (alleen dan, of afwezig met uren), of laat een rij weg",
                        "Wijzigingen!B5: over 26/11/2026 staat ook iets in Wijzigingen!B4; schrijf alles van die dag"
                                + " gelijk (alleen dan, of afwezig met uren), of laat een rij weg");
    }

    @Test
    void what_a_row_says_too_much_or_too_little_is_told() {
        assertThat(faults(
                        row("an", date(26), "10u20-11u30", null, "afwezig"),
                        row("an", date(28), "namiddag", null, "alleen dan"),
                        row("an", date(24), null, null, "ruilt naar deze dag"),
                        row("an", date(24), "namiddag", time(16, 0), "afwezig"),
                        row("an", date(24), "geen", null, "afwezig"),
                        row("an", date(24), "straks", null, "afwezig"),
                        row("an", date(24), "11u", "10u", "afwezig"),
                        row("an", date(24), null, null, "afwezig", date(25))))
                .containsExactly(
                        "Wijzigingen!C4: bij 'ruilt naar deze dag' staan geen uren; schrijf ze, of vul bij 'in plaats"
                                + " van' de ene datum in waarvan de uren gelden",
                        "Wijzigingen!D5: bij 'van' staat al het hele stuk; maak deze cel leeg",
                        "Wijzigingen!C6: 'geen' zegt niets bij 'afwezig'; laat de uren leeg voor de hele dag, of schrijf"
                                + " ze",
                        "Wijzigingen!C7: 'straks' is geen deel van een dag; schrijf een uur zoals 10u20, van wanneer tot"
                                + " wanneer zoals 10u20-11u30, voormiddag of namiddag",
                        "Wijzigingen!D8: 11:00-10:00 eindigt voor het begint; wissel de twee uren misschien om",
                        "Wijzigingen!F9: deze kolom hoort bij 'ruilt naar deze dag'; maak de cel leeg of verander wat"
                                + " het is",
                        "Wijzigingen!C2: 8:15-10:20 en 11:30-16:15 op één dag; schrijf één stuk per dag",
                        "Wijzigingen!C3: op 28/11/2026 (za) zijn er gewoonlijk geen uren om een deel van te nemen;"
                                + " schrijf van wanneer tot wanneer");
    }
}
