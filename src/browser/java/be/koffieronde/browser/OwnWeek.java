package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.junit.jupiter.api.BeforeEach;

/** A supporter's day, with a phone in a corridor. */
abstract class OwnWeek extends BrowserTest {

    Centre centre;
    Person an;

    @BeforeEach
    void publish() {
        centre = Centre.published(server(), "first-week");
        an = centre.supporter("an");
    }

    /** What the page asks is held up on its way, past which its worker could send it. */
    @Override
    ServiceWorkerPolicy workers() {
        return ServiceWorkerPolicy.BLOCK;
    }

    Page open(Look look) {
        Page page = page(an, look);
        page.navigate("/week");
        assertThat(coffee(page).getByRole(AriaRole.LISTITEM).first()).isVisible();
        return page;
    }

    static Locator coffee(Page page) {
        return page.locator("#coffee");
    }

    static Locator notice(Page page) {
        return page.locator(".notice");
    }

    static void undo(Page page) {
        undoing(page).click();
    }

    /** The way back stays while somebody is on it, however slow the machine; else it goes by itself. */
    static void holdNotice(Page page) {
        undoing(page).focus();
    }

    private static Locator undoing(Page page) {
        return notice(page).getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Ongedaan maken"));
    }

    /** A day of the week, opened. */
    static Locator day(String name, Page page) {
        Locator day = page.locator("details.day").filter(new Locator.FilterOptions().setHasText(name));
        day.locator("summary").click();
        return day;
    }

    static Locator button(String name, Locator within) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    JsonNode mine() {
        return an.get("/api/v1/me/week").is(200).json();
    }
}
