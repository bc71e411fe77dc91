package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.demo.Demonstration;
import be.koffieronde.demo.Demonstration.Account;
import be.koffieronde.web.server.Doorway;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server of {@code serve --demo}, whose addresses bring in whoever follows them. */
class DemonstrationTest extends BrowserTest {

    private static final Map<Role, String> PAGES = Map.of(
            Role.ADMINISTRATOR, "/planner",
            Role.PLANNER, "/planner",
            Role.READER, "/planner",
            Role.SUPPORTER, "/week",
            Role.SCHOOL, "/window");

    @Override
    Doorway door() {
        return new Doorway("127.0.0.1", 0, Set.of(), null, true);
    }

    @Test
    void each_address_leads_to_the_page_of_its_role_and_keeps_nobody_s_password() {
        for (Account account : Demonstration.into(server().serving().database())) {
            Page page = page(Look.DESKTOP);
            page.navigate("/#demo=%s.%s".formatted(account.login(), account.password()));

            assertThat(page).hasURL(Pattern.compile(PAGES.get(account.role()) + "$"));
            assertThat(page.locator("main h1").first()).isAttached();
            if (PAGES.get(account.role()).equals("/planner")) {
                assertThat(page.locator(".visit").first()).isVisible();
            }
            axe(page);
            shot("demo-" + account.role().word(), page);
        }
    }
}
