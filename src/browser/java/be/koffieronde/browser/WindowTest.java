package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import be.koffieronde.web.FirstWeek;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window of a school, and of one of its teachers. */
class WindowTest extends BrowserTest {

    private static final String BRUG = "{\"school\": \"de-brug\"}";
    private static final String HEIDI = "{\"partner\": \"heidi\"}";

    private Centre centre;
    private Person planner;

    @BeforeEach
    void publish() {
        centre = Centre.published(server(), "first-week");
        planner = centre.person(Role.PLANNER);
    }

    private String address(String whose) {
        return planner.post(centre.path("/windows"), whose).is(201).text("path");
    }

    private Page window(String whose, Look look) {
        Page page = page(look);
        page.navigate(address(whose));
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .isVisible();
        return page;
    }

    private static Locator button(String name, Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void choose(String name, Page page) {
        dialog(page)
                .locator(".chips label")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .locator("..")
                .locator("input")
                .check();
    }

    /** The suggestion of a kind, as the planner sees it. */
    private JsonNode suggestion(String kind) {
        for (JsonNode one :
                planner.get(centre.path("/suggestions")).is(200).json().get("suggestions")) {
            if (one.at("/about/kind").asText().equals(kind)) {
                return one;
            }
        }
        throw new AssertionError("no suggestion of the kind " + kind);
    }

    @Test
    void a_school_sees_who_comes_when_at_every_width() {
        for (Look look : Look.all()) {
            Page page = window(BRUG, look);

            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .hasText("De Brug (Hasselt)");
            assertThat(page.locator(".visit").first()).containsText("sessie van");
            assertThat(page.locator(".day.today")).hasCount(1);
            axe(page);
            shot("window-school-" + look.word(), page);
        }
    }

    @Test
    @Tag(MAIN_WAY)
    void a_duty_is_reported_with_four_taps_and_the_planner_accepts_it() {
        Page page = window(BRUG, Look.PHONE);

        button("Toezicht", page).click();
        choose("juf Heidi", page);
        button("donderdag 10:25–10:40", page).click();
        axe(page);
        shot("window-duty-390", page);
        button("Versturen", page).click();

        assertThat(taps(page)).isEqualTo(4);
        assertThat(page.locator(".sent")).containsText("juf Heidi heeft elke donderdag toezicht, 10:25-10:40");
        assertThat(page.locator(".sent")).containsText("wacht op antwoord");
        planner.post(
                        centre.path(
                                "/suggestions/" + suggestion("duty").get("id").asText() + "/answer"),
                        "{\"state\": \"accepted\", \"words\": \"Bedankt!\"}")
                .is(200);
        page.reload();
        assertThat(page.locator(".sent")).containsText("aanvaard");
        assertThat(page.locator(".sent")).containsText("Bedankt!");
        axe(page);
        shot("window-answered-390", page);
    }

    @Test
    void a_duty_of_one_week_keeps_what_was_ticked_and_free_moments_are_those_of_whoever_is_chosen() {
        Page page = window(BRUG, Look.DESKTOP);
        button("Toezicht", page).click();
        choose("juf Heidi", page);
        button("donderdag 10:25–10:40", page).click();
        choose("alleen de week van ma 30 nov", page);
        button("Versturen", page).click();
        assertThat(page.locator(".sent li")).hasCount(1);
        assertThat(suggestion("duty").at("/about/date").asText()).isEqualTo("2026-12-03");

        button("juf Heidi: Vrije momenten", page).click();
        button("maandag 10:25–10:40", page).click();
        choose("meester Tom", page);
        assertThat(button("Versturen", page)).isDisabled();
    }

    @Test
    void what_was_sent_by_mistake_is_taken_back() {
        Page page = window(BRUG, Look.DESKTOP);

        button("meester Tom: Afwezig", page).click();
        choose("Vandaag", page);
        button("Versturen", page).click();
        button("Intrekken", page).first().click();

        assertThat(page.locator(".sent")).containsText("Er is nog niets gemeld.");
        assertThat(suggestion("absence").get("state").asText()).isEqualTo("withdrawn");
    }

    @Test
    void an_absence_of_part_of_a_day_closed_hours_and_a_wish_are_reported() {
        Page page = window(BRUG, Look.DESKTOP);

        button("Afwezig", page).click();
        choose("juf Heidi", page);
        choose("andere dagen", page);
        choose("een deel van de dag", page);
        axe(page);
        shot("window-absence-1280", page);
        button("Versturen", page).click();
        assertThat(page.locator(".sent li")).hasCount(1);
        assertThat(suggestion("absence").at("/about/between").asText()).isEqualTo("08:00-12:00");

        button("Gesloten", page).click();
        page.getByLabel("Welke dag?").fill("2026-12-18");
        choose("namiddag", page);
        button("Versturen", page).click();
        assertThat(page.locator(".sent li")).hasCount(2);
        assertThat(suggestion("closed").at("/about/half").asText()).isEqualTo("afternoon");
        assertThat(page.locator(".sent")).containsText("is gesloten op vrijdagnamiddag 18 december");

        button("Gesprek", page).click();
        choose("meester Tom", page);
        page.getByLabel("Iets erbij? (mag leeg blijven)").fill("over het rapport");
        button("Versturen", page).click();
        assertThat(page.locator(".sent li")).hasCount(3);
        assertThat(suggestion("talk").get("words").asText()).isEqualTo("over het rapport");
    }

    @Test
    @Tag(MAIN_WAY)
    void a_teacher_corrects_their_free_moments() {
        Page page = window(HEIDI, Look.PHONE.dark());
        assertThat(page.locator(".own .times")).containsText("10:25–10:40, 15:25–16:30");
        axe(page);
        shot("window-teacher-390-dark", page);

        button("Verbeteren", page).click();
        button("maandag 10:25–10:40", page).click();
        button("woensdag 10:25–10:40", page).click();
        axe(page);
        shot("window-free-390-dark", page);
        button("Versturen", page).click();

        assertThat(page.locator(".sent")).containsText("juf Heidi is vrij op ");
        assertThat(suggestion("free").at("/about/free/WED/0").asText()).isEqualTo("10:25-10:40");
        assertThat(suggestion("free").at("/about/free/MON").toString()).isEqualTo("[\"15:25-16:30\"]");
    }

    @Test
    void a_report_made_without_network_is_sent_once_when_it_is_back() {
        Page page = window(BRUG, Look.PHONE);
        button("Iets anders", page).click();
        page.getByLabel("Wat moet het centrum weten?").fill("Morgen is het wafelbak.");
        cutNetwork(page);
        button("Versturen", page).click();
        assertThat(dialog(page).getByRole(AriaRole.ALERT)).isVisible();
        mendNetwork(page);
        button("Versturen", page).click();

        assertThat(page.locator(".sent li")).hasCount(1);
    }

    @Test
    void a_window_that_was_taken_back_says_whom_to_ask() {
        Page page = page(Look.PHONE);
        String path = address(BRUG);
        String id =
                planner.get(centre.path("/windows")).json().at("/windows/0/id").asText();
        planner.delete(centre.path("/windows/" + id)).is(204);
        expect(404, page);
        page.navigate(path);

        assertThat(page.getByText("Dit adres werkt niet meer")).isVisible();
        axe(page);
        shot("window-shut-390", page);
    }

    @Test
    void all_of_it_goes_by_keys_and_the_address_keeps_its_secret() {
        Page page = window(BRUG, Look.DESKTOP);
        String address = page.url();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        assertThat(page.url()).isEqualTo(address);

        button("Toezicht", page).focus();
        page.keyboard().press("Enter");
        assertThat(dialog(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
        assertThat(button("Toezicht", page)).isFocused();
    }

    @Test
    void the_week_prints_on_one_sheet() {
        Page page = window(BRUG, Look.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".reports")).isHidden();
        shot("window-print", page);

        String pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
                .isEqualTo(1);
    }

    @Test
    void the_weeks_that_are_published_are_looked_through_and_printed() {
        FirstWeek weeks = FirstWeek.published(server());
        weeks.publishLater(1);
        for (String whose : List.of(BRUG, HEIDI)) {
            Page page = page(Look.PHONE);
            page.navigate(
                    weeks.planner.post(weeks.centre("/windows"), whose).is(201).text("path"));
            Locator head = page.locator(".who-comes .head");
            assertThat(head).containsText("ma 23 nov tot vr 27 nov");
            assertThat(button("vroeger", page)).isDisabled();

            button("later", page).click();
            assertThat(head).containsText("ma 30 nov tot vr 4 dec");
            assertThat(page.locator(".day").first()).containsText("08:45–09:35 An");
            assertThat(page.locator(".day.today")).hasCount(0);
            assertThat(button("later", page)).isDisabled();
            axe(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(head).containsText("ma 30 nov tot vr 4 dec");
            assertThat(button("vroeger", page)).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            button("vroeger", page).click();
            assertThat(page.locator(".day.today")).hasCount(1);
        }
    }

    @Test
    void it_speaks_english_too() {
        Page page = window(BRUG, Look.DESKTOP.in(Language.EN));

        assertThat(page.locator(".visit").first()).containsText("session of");
        button("Nederlands", page).click();
        assertThat(page.locator(".visit").first()).containsText("sessie van");
    }

    @Test
    void a_school_with_an_account_sees_the_same() {
        Page page = page(centre.school("de-brug"), Look.DESKTOP);
        page.navigate("/window");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("De Brug (Hasselt)");

        button("meester Tom: Afwezig", page).click();
        choose("Morgen", page);
        button("Versturen", page).click();
        assertThat(page.locator(".sent li")).hasCount(1);
        button("Intrekken", page).first().click();
        assertThat(page.locator(".sent")).containsText("Er is nog niets gemeld.");
    }

    @Test
    void a_planner_reads_the_words_of_a_school_and_says_why_not() {
        Page school = window(BRUG, Look.PHONE);
        button("Gesprek", school).click();
        choose("meester Tom", school);
        school.getByLabel("Iets erbij? (mag leeg blijven)").fill("over het rapport");
        button("Versturen", school).click();
        assertThat(school.locator(".sent li")).hasCount(1);
        Page page = page(planner, Look.DESKTOP);
        page.navigate("/planner");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Inbox")).click();
        assertThat(page.locator(".inbox")).containsText("over het rapport");

        button("Niet aanvaarden", page).click();
        button("Annuleren", page).click();
        assertThat(button("Aanvaarden", page)).isVisible();
        button("Niet aanvaarden", page).click();
        page.getByLabel("Waarom niet? (mag leeg blijven)").fill("Deze week is vol.");
        axe(page);
        shot("planner-decline-1280", page);
        page.waitForResponse("**/answer", () -> button("Niet aanvaarden", page).click());

        assertThat(page.locator(".inbox")).containsText("Niet aanvaard");
        school.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(school.locator(".sent")).containsText("Deze week is vol.");
    }

    @Test
    void a_day_on_which_the_school_is_closed_says_so() {
        Page page = window(BRUG, Look.PHONE);
        assertThat(page.locator(".day").last()).not().containsText("gesloten");
        button("Gesloten", page).click();
        page.getByLabel("Welke dag?").fill("2026-11-27");
        choose("namiddag", page);
        button("Versturen", page).click();
        assertThat(page.locator(".sent li")).hasCount(1);
        planner.post(
                        centre.path(
                                "/suggestions/" + suggestion("closed").get("id").asText() + "/answer"),
                        "{\"state\": \"accepted\"}")
                .is(200);
        page.reload();

        assertThat(page.locator(".day").last()).containsText("namiddag gesloten");
        assertThat(button("Afdrukken", page)).isVisible();
    }

    @Test
    @Tag(MAIN_WAY)
    void a_school_is_closed_for_days_on_end_and_the_planner_accepts_it_with_one_click() {
        Page school = window(BRUG, Look.PHONE);
        button("Gesloten", school).click();
        choose("meer dagen", school);
        assertThat(button("Versturen", school)).isDisabled();
        school.getByLabel("Van").fill("2026-11-26");
        school.getByLabel("Tot en met").fill("2026-11-27");
        axe(school);
        shot("window-closed-390", school);
        button("Versturen", school).click();
        assertThat(school.locator(".sent"))
                .containsText("is gesloten van donderdag 26 november tot en met vrijdag 27 november");

        Page page = page(planner, Look.DESKTOP);
        page.navigate("/planner");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Inbox")).click();
        assertThat(page.locator(".inbox")).containsText("gesloten van donderdag 26 november");
        button("Aanvaarden", page).click();
        assertThat(page.locator(".inbox")).containsText("Aanvaard: overgenomen");

        school.reload();
        assertThat(school.locator(".day").last()).containsText("gesloten");
    }

    @Test
    void a_planner_gives_a_school_a_window_and_takes_it_back() {
        Page page = page(planner, Look.DESKTOP);
        page.navigate("/planner");
        button("Scholen", page).click();
        page.getByLabel("Voor wie?").selectOption("partner:heidi");
        button("Een adres maken", page).click();
        String address =
                page.getByLabel("Het adres; het wordt deze ene keer getoond").inputValue();
        axe(page);
        shot("planner-windows-1280", page);

        Page school = page(Look.PHONE);
        school.navigate(address);
        assertThat(school.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("juf Heidi");
        button("Intrekken: juf Heidi", page).click();
        button("Ja, het werkt niet meer", page).click();
        assertThat(button("Intrekken: juf Heidi", page)).hasCount(0);
        expect(404, school);
        school.reload();
        assertThat(school.getByText("Dit adres werkt niet meer")).isVisible();
    }
}
