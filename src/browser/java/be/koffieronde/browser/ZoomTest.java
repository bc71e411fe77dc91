package be.koffieronde.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Pages for a phone, with everything on it twice as large: nothing is beside what is seen. */
class ZoomTest extends OwnWeek {

    private static final Look ZOOMED = Look.PHONE.zoomed();

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - screen.width"))
                .isEqualTo(0);
    }

    @Test
    void the_week_of_a_supporter_fits() {
        Page page = open(ZOOMED);
        day("Maandag", page);
        button("Gaat niet door…", page.locator("#today")).first().click();
        fits(page);

        button("Boek", coffee(page)).first().click();
        notice(page).getByText("Koffie met").waitFor();
        fits(page);
        axe(page);
        shot("week-195", page);
    }

    @Test
    void the_window_of_a_school_and_its_forms_fit() {
        String path = centre.person(Role.PLANNER)
                .post(centre.path("/windows"), "{\"school\": \"de-brug\"}")
                .is(201)
                .text("path");
        Page page = page(ZOOMED);
        page.navigate(path);
        page.locator(".visit").first().waitFor();
        fits(page);

        for (String form : new String[] {"Toezicht", "Gesloten", "Vrije momenten"}) {
            button(form, page.locator("main")).last().click();
            page.getByRole(AriaRole.DIALOG).waitFor();
            fits(page);
            page.keyboard().press("Escape");
        }
        axe(page);
        shot("window-195", page);
    }
}
