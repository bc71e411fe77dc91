package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What supporters note of their day. */
class WeekNotesTest extends OwnWeek {

    /** The first of the list after the empty choice. */
    private static final SelectOption SOMEBODY = new SelectOption().setIndex(1);

    /** Without a network the page needs its worker. */
    @Override
    ServiceWorkerPolicy workers() {
        return ServiceWorkerPolicy.ALLOW;
    }

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
    void a_talk_that_came_about_says_which_planned_one_it_takes_the_place_of() {
        Page page = open(Look.PHONE);
        Locator today = page.locator("#today");
        page.getByText("We spraken elkaar zomaar").click();
        page.getByLabel("Met wie").selectOption("heidi");
        page.getByLabel("Wanneer").fill("2026-11-25");
        page.locator(".spontaneous").getByText("We hebben gesproken").click();

        assertThat(notice(page))
                .containsText(
                        "Het gesprek van donderdag 26 november om 15:25 met juf Heidi is daarmee niet meer nodig.");
        assertThat(today.locator(".done"))
                .containsText("Niet meer nodig: jullie spraken elkaar op woensdag 25 november.");
        axe(page);
        shot("week-not-needed-390", page);
        undo(page);
        assertThat(today.locator(".done")).hasCount(0);
        assertThat(today.locator(".visit.talk")).containsText("juf Heidi");
    }

    @Test
    void a_talk_that_came_about_on_the_day_of_the_planned_one_counts_as_that() {
        Page page = open(Look.PHONE);
        page.getByText("We spraken elkaar zomaar").click();
        page.getByLabel("Met wie").selectOption("heidi");
        page.locator(".spontaneous").getByText("We hebben gesproken").click();

        assertThat(notice(page)).containsText("Het telt als het gesprek van 15:25.");
        assertThat(page.locator("#today .visit.talk .outcome")).containsText("Gesproken");
    }

    @Test
    void a_talk_that_somebody_else_had_stays_to_be_read_where_it_was() {
        centre.supporter("bram")
                .post("/api/v1/me/talks", "{\"date\": \"2026-11-25\", \"partner\": \"heidi\"}")
                .is(201);

        assertThat(open(Look.PHONE).locator("#today .done"))
                .containsText("Niet meer nodig: Bram had dit gesprek op woensdag 25 november.");
    }

    @Test
    void a_session_of_which_is_known_that_it_will_not_be_is_noted_before_it_begins() {
        Page page = open(Look.PHONE);
        Locator coming =
                page.locator("#today .visit.session").filter(new Locator.FilterOptions().setHasText("Gaat niet door…"));
        Locator next = page.locator(".next .whenever");
        assertThat(next).containsText("13:30");
        button("Gaat niet door…", coming).first().click();
        axe(page);
        shot("week-will-miss-390", page);
        assertThat(button("ik was ziek", page.locator("main"))).hasCount(0);
        button("uitstap", page.locator("#today")).click();

        assertThat(notice(page)).containsText("deze sessie gaat niet door");
        assertThat(page.locator("#today .outcome.missed")).containsText("uitstap");
        assertThat(next).not().containsText("13:30");
        assertThat(mine().at("/sessions/0/outcome").asText()).isEqualTo("trip");
        undo(page);
        assertThat(notice(page)).containsText("Ingetrokken");
        assertThat(next).containsText("13:30");
        assertThat(mine().get("sessions")).isEmpty();
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
