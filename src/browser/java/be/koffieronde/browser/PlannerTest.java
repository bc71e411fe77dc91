package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The planner's board. */
class PlannerTest extends BrowserTest {

    private static final String VISIT = "[data-visit='%s']";

    private Page board(Look look) {
        return board(Centre.published(server(), "first-week"), look);
    }

    private Page board(Centre centre, Look look) {
        Page page = page(centre.person(Role.PLANNER), look);
        page.navigate("/planner");
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
        return page;
    }

    private static Locator visit(String id, Page page) {
        return page.locator(VISIT.formatted(id));
    }

    @Test
    void the_board_shows_everybody_s_week() {
        for (Look look : Look.all()) {
            Page page = board(look);

            assertThat(page.getByRole(AriaRole.ROWHEADER).first()).isVisible();
            axe(page);
            shot("planner-" + look.word(), page);
        }
    }

    @Test
    @Tag(MAIN_WAY)
    void a_visit_is_picked_up_put_down_and_published() {
        Page page = board(Look.DESKTOP);
        Locator talk = page.locator("[data-visit^='talk/']").first();
        String before = talk.getAttribute("aria-label");

        talk.click();
        assertThat(page.locator(".offers .offer").first()).isVisible();
        axe(page);
        shot("planner-picked", page);
        page.locator(".slot").last().click();

        assertThat(page.locator(".outcome")).isVisible();
        axe(page);
        shot("planner-outcome", page);
        assertThat(talk).not().hasAttribute("aria-label", before);
    }

    @Test
    void all_of_it_goes_by_keys() {
        Page page = board(Look.DESKTOP);
        Locator first = page.locator(".visit[tabindex='0']");
        first.focus();
        String one = first.getAttribute("data-visit");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(":focus")).not().hasAttribute("data-visit", one);

        page.keyboard().press("Enter");
        assertThat(page.locator(".beside h2")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator(".beside")).isHidden();
        assertThat(page.locator(":focus")).isVisible();
    }
}
