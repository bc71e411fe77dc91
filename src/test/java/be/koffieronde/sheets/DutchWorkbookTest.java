package be.koffieronde.sheets;

import static be.koffieronde.sheets.TestWorkbook.centrum;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Weights;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Choices;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.changes.ChangesSheet;
import be.koffieronde.sheets.file.CellContent.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dutch in, Dutch out; and either language understood in a workbook of the other. */
class DutchWorkbookTest {

    private static final List<SheetPlan<?>> PLANS = List.of(
            SettingsSheet.PLAN,
            PlaceSheets.LOCATIONS,
            PlaceSheets.SCHOOLS,
            SupporterSheet.PLAN,
            PartnerSheets.PARTNERS,
            PartnerSheets.MODELS,
            LastTalksSheet.PLAN,
            PupilSheet.PLAN,
            ChangesSheet.PLAN,
            AppointmentSheets.MEETINGS,
            AppointmentSheets.COMMITMENTS,
            WeightSheet.PLAN,
            TimesSheet.PLAN);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_a_drop_down_offers_is_understood_in_a_workbook_of_either_language(Language offered) {
        ListsWriter lists = new ListsWriter(offered, null);
        int columns = 0;
        for (Column<?> column :
                PLANS.stream().flatMap(plan -> plan.columns().stream()).toList()) {
            Choices choices = column.format().choices();
            if (choices != null && choices.sheet() == SheetKind.LISTS) {
                columns++;
                assertThat(lists.words(ChoiceList.values()[choices.column()]))
                        .isNotEmpty()
                        .allSatisfy(word -> assertUnderstood(column, word));
            }
        }

        assertThat(columns).isEqualTo(14);
    }

    @Test
    void dutch_drop_downs_offer_dutch() {
        ListsWriter lists = new ListsWriter(Language.NL, null);

        assertThat(lists.words(ChoiceList.ROLES))
                .containsExactlyInAnyOrder(
                        "CLB", "directie", "leerkracht", "leerlingenbegeleider", "ouder", "zorgcoördinator");
        assertThat(lists.words(ChoiceList.RULES))
                .contains("Wachten", "Gesprek gemist")
                .doesNotContain("Waiting");
        assertThat(lists.words(ChoiceList.TRAVEL)).containsExactly("schatting", "tabel", "wegen");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void all_weights_and_roles_come_back_also_roles_that_only_look_like_the_contracts(Language language)
            throws IOException {
        Problem centre = centrum().read(directory);
        Map<Rule, Integer> points = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            points.put(rule, 100 + rule.ordinal());
        }
        List<Partner> partners = new ArrayList<>(centre.partners());
        for (String role : List.of(
                "CARE_COORDINATOR",
                "COUNSELLOR",
                "PRINCIPAL",
                "CLB",
                "PARENT",
                "leerkracht",
                "Teacher",
                "teacher",
                "care coordinator",
                "zorgcoordinator",
                "clb",
                "\"TEACHER\"",
                "kinesist")) {
            Partner heidi = centre.partners().get(0);
            partners.add(new Partner(
                    "p" + partners.size(),
                    heidi.name(),
                    role,
                    heidi.school(),
                    heidi.free(),
                    null,
                    null,
                    heidi.absences(),
                    heidi.on(),
                    heidi.duties()));
        }
        Problem problem = new Problem(
                centre.name(),
                centre.calendar(),
                centre.locations(),
                centre.travel(),
                centre.schools(),
                centre.supporters(),
                partners,
                centre.collaborationModels(),
                centre.pupils(),
                centre.meetings(),
                centre.commitments(),
                new Weights(points));
        Path file = directory.resolve("back.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ProblemWorkbook.write(problem, language, file, out);
        }

        assertThat(ProblemWorkbookTest.read(file, Map.of())).isEqualTo(problem);
    }

    @Test
    void rules_roles_and_headers_may_be_of_either_language() {
        Problem dutch = centrum()
                .with("Gewichten!A2", "ritten van en naar huis")
                .with("Partners!C2", "Leerkracht")
                .with("Locaties!B1", "breedtegraad")
                .with("Locaties!C1", "longitude")
                .read(directory);

        assertThat(dutch).isEqualTo(centrum().read(directory));
        assertThat(dutch.partners().get(0).role()).isEqualTo("TEACHER");
    }

    @Test
    void an_english_workbook_is_told_of_in_english() {
        List<String> faults = new TestWorkbook()
                .sheet(
                        "Settings",
                        TestWorkbook.row("setting", "value"),
                        TestWorkbook.row("name", "week-48"),
                        TestWorkbook.row("first day", TestWorkbook.date(24)))
                .sheet("Locations", TestWorkbook.row("id", "latitude", "lengte"), TestWorkbook.row("home", 500, 5.3))
                .sheet("Weights", TestWorkbook.row("rule", "points"), TestWorkbook.row("Waitng", 3))
                .faults(directory, Language.EN);

        assertThat(faults)
                .contains(
                        "Settings!B3: 24/11/2026 is no Monday; write one, such as 23/11/2026",
                        "Locations!B2: 500 found; write a number from -90 to 90",
                        "Weights!A2: 'Waitng' is no rule; did you mean 'Waiting'?",
                        "Supporters: there is no sheet of this name; add it, 'koffieronde template' shows how");
    }

    private static void assertUnderstood(Column<?> column, String word) {
        for (Language language : Language.values()) {
            Reading reading = new Reading(Path.of("centrum.xlsx"), language);
            assertThat(column.format().read(new SheetCell(reading, "A1", new Text(word))))
                    .as("%s: %s", column.header(), word)
                    .isNotNull();
            assertThat(reading.faults().count()).isZero();
        }
    }
}
