package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What supporters note and the server does not take: here it is refused on its way, past which a page's worker could send it. */
class WeekRefusalsTest extends OwnWeek {

    private static final int UNFIT = 422;

    /** The first of the list after the empty choice. */
    private static final SelectOption SOMEBODY = new SelectOption().setIndex(1);

    @Test
    void what_the_server_does_not_take_keeps_what_was_typed_and_says_why() {
        Page page = open(Look.PHONE);
        expect(UNFIT, page);
        page.getByText("We spraken elkaar zomaar").click();
        Locator form = page.locator(".spontaneous");
        page.getByLabel("Met wie").selectOption(SOMEBODY);
        page.getByLabel("Om te onthouden").fill("de uitstap was leuk");
        page.route("**/me/talks?*", WeekRefusalsTest::refuse);
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
        page.route("**/me/talks?*", WeekRefusalsTest::refuse);
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
}
