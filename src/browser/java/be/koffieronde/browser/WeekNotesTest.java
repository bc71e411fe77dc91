package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What supporters note of their day. */
class WeekNotesTest extends OwnWeek {

    private static final int UNFIT = 422;

    /** The first of the list after the empty choice. */
    private static final SelectOption SOMEBODY = new SelectOption().setIndex(1);

    @Test
    @Tag(MAIN_WAY)
    void a_talk_that_was_planned_is_noted_and_taken_back() {
        Page page = open(Look.PHONE);
        Locator monday = day("Maandag", page);

        button("We hebben gesproken", monday).first().click();

        assertThat(notice(page)).containsText("Gesprek genoteerd.");
        assertThat(monday.locator(".outcome.held").first()).containsText("Gesproken");
        assertThat(mine().at("/talks/0/kind").asText()).isEqualTo("planned");
        undo(page);
        assertThat(notice(page)).containsText("Ingetrokken");
        assertThat(mine().get("talks")).isEmpty();
    }

    @Test
    void a_talk_that_came_about_is_noted_with_what_to_remember() {
        Page page = open(Look.PHONE);
        page.getByText("We spraken elkaar zomaar").click();

        page.getByLabel("Met wie").selectOption(SOMEBODY);
        page.getByLabel("Om te onthouden").fill("de uitstap was leuk");
        page.locator(".spontaneous").getByText("We hebben gesproken").click();

        assertThat(page.locator(".spoken")).containsText("de uitstap was leuk");
        axe(page);
        shot("week-spontaneous-390", page);
        button("Ongedaan maken", page.locator(".spoken")).click();
        assertThat(page.locator(".spoken")).hasCount(0);
        assertThat(notice(page)).containsText("Ingetrokken");
        assertThat(mine().get("talks")).isEmpty();
    }

    @Test
    @Tag(MAIN_WAY)
    void what_became_of_sessions_is_said_one_by_one_or_of_a_day_at_once() {
        Page page = open(Look.PHONE);
        Locator tuesday = day("Dinsdag", page);
        int sessions = tuesday.locator(".visit.session").count();

        button("sessies gehouden", tuesday).click();
        assertThat(tuesday.locator(".outcome.held")).hasCount(sessions);
        assertThat(notice(page)).containsText("Genoteerd als gehouden.");
        assertThat(mine().get("sessions")).hasSize(sessions);
        button("Ongedaan maken", tuesday.locator(".outcome")).first().click();
        assertThat(notice(page)).containsText("Ingetrokken");
        button("Ging niet door…", tuesday).click();
        axe(page);
        shot("week-sessions-390", page);
        button("leerling ziek", tuesday).click();

        assertThat(tuesday.locator(".outcome.missed")).containsText("leerling ziek");
        assertThat(notice(page)).containsText("Genoteerd als niet doorgegaan.");
        assertThat(mine().get("sessions").toString()).contains("pupil-ill");
    }

    @Test
    void what_the_server_does_not_take_keeps_what_was_typed_and_says_why() {
        Page page = open(Look.PHONE);
        expect(UNFIT, page);
        page.getByText("We spraken elkaar zomaar").click();
        Locator form = page.locator(".spontaneous");
        page.getByLabel("Met wie").selectOption(SOMEBODY);
        page.getByLabel("Om te onthouden").fill("de uitstap was leuk");
        page.route("**/me/talks?*", WeekNotesTest::refuse);
        form.getByText("We hebben gesproken").click();

        assertThat(form.getByRole(AriaRole.ALERT)).containsText("Niet genoteerd: er was geen les");
        assertThat(page.getByLabel("Om te onthouden")).hasValue("de uitstap was leuk");
        axe(page);
        page.unroute("**/me/talks?*");
        form.getByText("We hebben gesproken").click();
        assertThat(page.locator(".spoken")).containsText("de uitstap was leuk");
        assertThat(page.getByLabel("Om te onthouden")).hasValue("");
    }

    @Test
    void what_was_noted_without_a_network_and_is_not_taken_stays_to_be_changed() {
        Page page = open(Look.PHONE);
        expect(UNFIT, page);
        cutNetwork(page);
        page.getByText("We spraken elkaar zomaar").click();
        page.getByLabel("Met wie").selectOption(SOMEBODY);
        page.getByLabel("Om te onthouden").fill("de uitstap was leuk");
        page.locator(".spontaneous").getByText("We hebben gesproken").click();
        assertThat(page.locator(".offline")).containsText("1 aantekening wacht");
        page.route("**/me/talks?*", WeekNotesTest::refuse);
        mendNetwork(page);

        Locator kept = page.locator(".not-taken");
        assertThat(kept).containsText("de uitstap was leuk");
        assertThat(kept).containsText("Niet genoteerd: er was geen les");
        axe(page);
        shot("week-not-taken-390", page);
        page.unroute("**/me/talks?*");
        page.reload();
        button("Wijzig", kept).click();
        assertThat(kept).hasCount(0);
        assertThat(page.getByLabel("Om te onthouden")).hasValue("de uitstap was leuk");
        page.waitForResponse(
                "**/me/talks?*",
                () -> page.locator(".spontaneous")
                        .getByText("We hebben gesproken")
                        .click());
        assertThat(page.locator(".spoken")).containsText("de uitstap was leuk");
        assertThat(mine().get("talks")).hasSize(1);
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(UNFIT)
                .setContentType("application/problem+json")
                .setBody("{\"status\": 422, \"code\": \"web.unfit\", \"title\": \"\", "
                        + "\"faults\": [{\"text\": \"er was geen les\"}]}"));
    }

    @Test
    void without_a_network_the_week_is_read_and_what_is_noted_is_sent_later() {
        Page page = open(Look.PHONE);
        page.waitForFunction(
                "() => caches.open('week').then(store => store.match('/week')).then(kept => kept !== undefined)");
        page.waitForFunction("() => navigator.serviceWorker.ready.then(worker => worker.active.state === 'activated')");
        cutNetwork(page);

        page.reload();
        assertThat(page.locator(".offline")).containsText("Geen netwerk");
        assertThat(page.locator("#today .visit").first()).isVisible();
        Locator monday = day("Maandag", page);
        button("We hebben gesproken", monday).first().click();
        assertThat(monday.locator(".outcome.held").first()).containsText("nog niet verstuurd");
        axe(page);
        shot("week-offline-390", page);
        page.reload();
        assertThat(page.locator(".offline")).containsText("1 aantekening wacht");
        assertThat(mine().get("talks")).isEmpty();

        mendNetwork(page);
        assertThat(page.locator(".offline")).hasCount(0);
        assertThat(mine().get("talks")).hasSize(1);
    }
}
