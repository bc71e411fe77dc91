package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Another roster of the same weeks beside the one on the board. */
class ComparingTest extends BrowserTest {

    private static Locator line(String title, Page page) {
        return page.locator(".compared tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    void what_another_roster_comes_to_is_seen_before_it_is_taken() {
        Centre centre = Centre.published(server(), "first-week");
        String empty = centre.emptyRoster();
        Page page = page(centre.person(Role.PLANNER), Look.DESKTOP);
        page.navigate("/planner");
        press("Plannen", page);

        page.getByLabel("Het andere").selectOption(empty);

        assertThat(line("Gesprekken", page).locator("td").nth(1)).hasText("0 van 5");
        assertThat(line("Verloren tijd", page).locator("td").first()).hasText("0:00");
        assertThat(line("Rijden", page).first()).isVisible();
        page.getByText("Wie moet wat weten?").click();
        page.locator(".beside summary")
                .filter(new Locator.FilterOptions().setHasText("Bram"))
                .first()
                .click();
        axe(page);
        shot("planner-compared", page);

        press("Op het bord zetten", page);

        assertThat(page.locator("[data-visit]")).hasCount(0);
        page.locator(".tools").getByLabel("Ongedaan maken").click();
        assertThat(page.locator("[data-visit]").first()).isVisible();
    }
}
