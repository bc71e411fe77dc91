package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The data of a problem, changed in place beside the board. */
class DataTest extends BrowserTest {

    private static final int MOST_CLICKS = 10;

    private Page data(Role role, Look look) {
        Page page = page(Centre.published(server(), "first-week").person(role), look);
        page.navigate("/planner");
        press("Gegevens", page);
        assertThat(page.locator(".things .offer").first()).isVisible();
        return page;
    }

    private static void go(String kind, Page page) {
        page.locator(".kinds button")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .click();
    }

    private static void open(String thing, Page page) {
        page.getByPlaceholder("Zoek op naam of school").fill(thing);
        page.locator(".things .offer").first().click();
    }

    private static Locator field(String label, Page page) {
        return page.locator(".data")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    @Test
    void everything_there_is_has_a_form() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        for (String kind :
                List.of("Ondersteuners", "Leerlingen", "Partners", "Scholen", "Overleg", "Afspraken", "Locaties")) {
            go(kind, page);
            axe(page);
            page.locator(".things .offer").first().click();
            assertThat(page.locator("form.thing")).isVisible();
            axe(page);
            shot("data-" + kind.toLowerCase(), page);
            press("Terug", page);
        }
        for (String kind : List.of("Kalender", "Gewichten", "Werkmap")) {
            go(kind, page);
            assertThat(page.locator(".data h3, .data legend").first()).isVisible();
            axe(page);
            shot("data-" + kind.toLowerCase(), page);
        }
    }

    @Test
    @Tag(MAIN_WAY)
    void what_is_wrong_is_told_at_its_field_and_what_is_right_is_kept() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        open("An", page);
        Locator monday = field("maandag", page);

        monday.fill("8u-x");
        monday.press("Tab");
        assertThat(page.locator("#f-hours-wrong")).isVisible();
        assertThat(monday).hasAttribute("aria-invalid", "true");
        axe(page);
        shot("data-fault", page);

        monday.fill("9u-15u30");
        monday.press("Tab");
        assertThat(monday).hasValue("09:00-15:30");
        press("Bewaren", page);

        assertThat(page.locator(".things")).isVisible();
        open("An", page);
        assertThat(field("maandag", page)).hasValue("09:00-15:30");
    }

    @Test
    void what_is_not_saved_is_not_lost_by_going_elsewhere() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        open("An", page);
        page.locator("#f-weeklyMinutes").fill("100");

        go("Scholen", page);

        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        axe(page);
        press("Hier blijven", page);
        assertThat(page.locator("form.thing")).isVisible();
    }

    @Test
    void a_thing_that_others_need_stays_and_says_why() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        go("Scholen", page);
        open("Brug", page);
        press("Verwijderen", page);
        expect(422, page);
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByText("Verwijderen", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.locator("form.thing .wrong").first()).isVisible();
    }

    /** Fills in who comes, and the expertise that is needed. */
    private static void newPupil(String wanted, Page page) {
        go("Nieuwe leerling", page);
        field("Naam", page).fill("Z.Z.");
        page.locator("#f-school").selectOption("de-brug");
        Locator expertise = page.getByLabel("Toevoegen bij Expertise", new GetByLabelOptions().setExact(true));
        expertise.fill(wanted);
        expertise.press("Enter");
    }

    @Test
    @Tag(MAIN_WAY)
    void a_pupil_is_taken_in_within_ten_clicks() {
        Page page = page(Centre.published(server(), "first-week").person(Role.PLANNER), Look.DESKTOP);
        page.navigate("/planner");
        int before = taps(page);
        press("Gegevens", page);
        newPupil("T9", page);
        axe(page);
        shot("data-intake", page);
        press("Wie neemt de leerling?", page);
        Locator offer = page.locator(".offers .main").first();
        assertThat(offer).isVisible();
        axe(page);
        shot("data-offers", page);
        offer.click();

        assertThat(page.locator(".notice")).containsText("Z.Z.");
        assertThat(taps(page) - before).isPositive().isLessThanOrEqualTo(MOST_CLICKS);
    }

    @Test
    void what_nobody_can_give_is_asked_for_otherwise() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        newPupil("autisme", page);
        press("Wie neemt de leerling?", page);
        assertThat(page.getByText("Niemand kan deze sessies opnemen")).isVisible();
        axe(page);

        press("Iets veranderen bij Z.Z.", page);
        press("Weghalen: autisme", page);
        press("Wie neemt de leerling?", page);
        assertThat(page.locator(".offers .main").first()).isVisible();
    }

    @Test
    void a_teacher_s_exam_week_is_filled_in_at_once() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        page.getByPlaceholder("Zoek op naam of school").fill("examen");
        page.locator("section").getByText("Examenweek, andere uren").click();
        page.getByLabel("Van wie").selectOption(new SelectOption().setLabel("juf Heidi (De Brug (Hasselt))"));
        page.getByLabel("Van", new GetByLabelOptions().setExact(true)).fill("2026-11-23");
        page.getByLabel("Tot en met", new GetByLabelOptions().setExact(true)).fill("2026-11-29");
        page.getByLabel("Wanneer het op die dagen wél kan").fill("12u-13u");
        axe(page);
        shot("data-exams", page);
        press("De dagen invullen", page);

        Locator days = page.locator("#f-on .week input");
        assertThat(days).hasCount(5);
        assertThat(days.last()).hasValue("12:00-13:00");
        press("Bewaren", page);
        assertThat(page.locator(".notice")).containsText("Bewaard");
        assertThat(page.locator(".notice").getByText("Herplannen")).isVisible();
        assertThat(page.locator(".visit.broken[data-visit^='talk/heidi']")).isVisible();
        page.locator(".panels").getByText("Publiceren").click();
        assertThat(page.locator(".beside ul.wrong")).containsText("juf Heidi");
        axe(page);
        shot("planner-broken", page);
    }

    @Test
    void a_workbook_that_is_picked_becomes_the_next_version() {
        Page page = data(Role.PLANNER, Look.DESKTOP);
        go("Werkmap", page);
        page.getByLabel("Bestand").setInputFiles(Path.of("src/test/resources/sheets/first-week-by-libreoffice.xlsx"));
        Locator asVersion = page.getByText("Bewaren als nieuwe versie");
        assertThat(asVersion).isVisible();
        axe(page);
        shot("data-workbook-picked", page);
        asVersion.click();

        assertThat(page.locator(".notice")).containsText("Bewaard");
        assertThat(asVersion).isHidden();
    }

    @Test
    void an_administrator_invites_somebody_and_copies_the_link() {
        Page page = data(Role.ADMINISTRATOR, Look.DESKTOP);
        go("Mensen", page);
        field("Naam", page).fill("Nele");
        field("Aanmeldnaam, zoals een e-mailadres", page).fill("nele@centrum.be");
        press("Nodig iemand uit", page);

        assertThat(page.getByLabel("Het adres; het wordt deze ene keer getoond"))
                .hasValue(Pattern.compile(".*#invite=.+"));
        assertThat(page.locator("table").getByText("nele@centrum.be")).isVisible();
        axe(page);
        shot("data-people", page);
    }

    @Test
    void it_fits_on_every_screen() {
        for (Look look : List.of(Look.PHONE, Look.TABLET.dark(), Look.DESKTOP.dark(), Look.WIDE)) {
            Page page = data(Role.PLANNER, look);
            open("An", page);
            assertThat(page.locator("form.thing")).isVisible();
            axe(page);
            shot("data-" + look.word(), page);
        }
    }
}
