package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the planner's page looks like when something is not there, not yet, or wrong; and to who sees it large or in other colours. */
class StatesTest extends BrowserTest {

    /** 1280 by 800 at 200 %. */
    private static final Look LARGE = new Look(640, 400, false, Language.NL, false, false);

    private static final String WHY = "Het geheugen is op.";
    private static final String IS_WIDER = "document.documentElement.scrollWidth > innerWidth";

    /** In light and dark, in colours of one's own, large and small, nothing keeps people out and nothing stands beside the page. */
    private void looks(String state, Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            axe(page);
        }
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        shot("state-" + state + "-forced", page);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        for (Look look : List.of(LARGE, Look.PHONE, Look.DESKTOP)) {
            page.setViewportSize(look.width(), look.height());
            axe(page);
            Assertions.assertThat(page.evaluate(IS_WIDER))
                    .as(state + " " + look.word())
                    .isEqualTo(false);
            shot("state-" + state + "-" + look.word(), page);
        }
    }

    private Page planner(Centre centre) {
        Page page = page(centre.person(Role.PLANNER), Look.DESKTOP);
        page.navigate("/planner");
        return page;
    }

    private Page board() {
        Page page = planner(Centre.published(server(), "first-week"));
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
        return page;
    }

    private Centre empty() {
        return new Centre(server(), server().serving().newCentre("Een centrum"), "", "", Language.NL);
    }

    private static void panel(String name, Page page) {
        page.locator(".panels button")
                .filter(new FilterOptions().setHasText(name))
                .click();
    }

    @Test
    void a_centre_without_anything_begins_with_its_data() {
        Page page = planner(empty());
        assertThat(page.getByLabel("Bestand")).isVisible();
        looks("no-problem", page);
        page.getByLabel("Bestand").setInputFiles(Path.of("problems/first-week.json"));
        page.getByText("Ernaast bewaren").click();
        assertThat(page.locator(".choose option")).hasCount(1);

        page.reload();

        assertThat(page.locator(".beside h2").first()).hasText("Plannen");
        looks("no-roster", page);
    }

    @Test
    void a_reader_sees_what_is_published_or_that_nothing_is() {
        Page nothing = page(empty().person(Role.READER), Look.DESKTOP);
        expect(404, nothing);
        nothing.navigate("/planner");
        assertThat(nothing.getByText("Er is nog niets gepubliceerd.")).isVisible();
        looks("nothing-published", nothing);

        Page page = page(Centre.published(server(), "first-week").person(Role.READER), Look.DESKTOP);
        page.navigate("/planner");
        page.locator(".visit.session").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("sessie");
        looks("reader", page);
    }

    @Test
    void what_somebody_else_did_meanwhile_is_not_overwritten() {
        Centre centre = Centre.published(server(), "first-week");
        Page page = page(centre.person(Role.PLANNER), Look.DESKTOP);
        page.addInitScript("EventSource.prototype.addEventListener = () => {}");
        page.navigate("/planner");
        Locator talk = page.locator("[data-visit^='talk/']").first();
        String pins = "/api/v1/rosters/" + centre.roster() + "/pins/" + talk.getAttribute("data-visit");
        talk.click();
        assertThat(page.locator(".slot").first()).isVisible();
        centre.person(Role.PLANNER).put(pins, "", "If-Match", "\"1\"").is(200);

        expect(412, page);
        page.locator(".slot").last().click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Iemand anders veranderde dit rooster net");
        assertThat(page.locator(".visit.pinned")).hasCount(1);
        assertThat(page.locator(".slot")).hasCount(0);
        looks("overtaken", page);
    }

    @Test
    void a_job_is_followed_and_one_that_failed_says_why() {
        Page page = board();
        panel("Plannen", page);
        Locator form = page.locator(".beside form").last();
        form.locator("select").selectOption("300");
        form.locator("button").click();
        assertThat(page.locator(".curve").first()).isVisible(PlannerTest.PATIENTLY);
        looks("job-running", page);

        page.route("**/api/v1/jobs/*", StatesTest::fail);
        press("Stoppen, het beste houden", page);

        assertThat(page.locator("#job-done")).hasText("Mislukt");
        assertThat(page.locator(".card .wrong")).hasText(WHY);
        looks("job-failed", page);
    }

    /** Whatever is asked of a job, it failed. */
    private static void fail(Route route) {
        if (!route.request().method().equals("GET")) {
            route.resume();
            return;
        }
        APIResponse answer = route.fetch();
        try {
            ObjectNode job = (ObjectNode) new ObjectMapper().readTree(answer.text());
            job.put("state", "FAILED")
                    .putNull("roster")
                    .putArray("faults")
                    .addObject()
                    .put("text", WHY);
            route.fulfill(new FulfillOptions().setResponse(answer).setBody(job.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void figures_of_coffee_and_seasons_are_drawn() {
        Page page = board();
        page.route("**/problems/*/jobs", StatesTest::shorten);
        panel("Cijfers", page);
        Locator calculate = page.getByText("Berekenen", new GetByTextOptions().setExact(true));
        calculate.first().click();
        assertThat(page.locator(".plot")).isVisible(PlannerTest.PATIENTLY);
        calculate.first().click();
        assertThat(page.locator(".season svg")).isVisible(PlannerTest.PATIENTLY);
        page.locator(".season").scrollIntoViewIfNeeded();
        looks("figures", page);

        panel("Kaart", page);
        page.locator(".beside select").selectOption(new SelectOption().setIndex(1));
        looks("map", page);
        press("An", page);
        looks("person", page);
    }

    /** Asks for less of a job. */
    private static void shorten(Route route) {
        String asked = Objects.requireNonNull(route.request().postData())
                .replaceAll("seconds\":\\d+", "seconds\":1")
                .replace("weeks\":12", "weeks\":2");
        route.resume(new ResumeOptions().setPostData(asked));
    }

    @Test
    void what_a_school_reports_is_answered() {
        Page page = board();
        panel("Scholen", page);
        page.getByLabel("Voor wie?").selectOption(new SelectOption().setIndex(1));
        press("Een adres maken", page);
        Locator address = page.locator(".beside input[readonly]");
        assertThat(address).isVisible();
        page.locator(".inbox").getByText("Intrekken").click();
        looks("windows", page);

        Page school = page.context().newPage();
        school.navigate(address.inputValue());
        press("Iets anders", school);
        school.getByLabel("Wat moet het centrum weten?").fill("Morgen is het wafelbak in alle klassen. ".repeat(5));
        press("Versturen", school);
        panel("Inbox", page);
        press("Niet aanvaarden", page);
        assertThat(page.getByLabel("Waarom niet?")).isVisible();
        looks("inbox", page);
    }

    /** The board with the first thing of the data open to be changed. */
    private Page firstThing() {
        Page page = board();
        panel("Gegevens", page);
        page.locator(".things .offer").first().click();
        return page;
    }

    @Test
    void what_is_broken_and_what_is_left_out_is_told() {
        Page page = firstThing();
        page.locator(".week input").first().fill("8u-9u");
        page.locator(".week input").first().press("Tab");
        press("Bewaren", page);
        page.locator(".visit.broken").first().click();
        assertThat(page.locator(".beside .wrong")).isVisible();
        looks("broken", page);

        press("Uit het rooster halen", page);
        panel("Weggelaten", page);
        assertThat(page.locator(".tray .small")).isVisible();
        looks("left-out", page);
    }

    @Test
    void what_is_asked_before_going_on_is_in_sight() {
        Page page = firstThing();
        page.locator("#f-weeklyMinutes").fill("100");
        for (Look look : List.of(Look.DESKTOP, LARGE)) {
            page.setViewportSize(look.width(), look.height());
            page.locator("form.thing fieldset").last().scrollIntoViewIfNeeded();
            press("Verwijderen", page);
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isInViewport();
            press("Hier blijven", page);
        }
    }
}
