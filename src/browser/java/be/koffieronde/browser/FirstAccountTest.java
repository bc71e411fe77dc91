package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.web.TestServer;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that nobody has been at. */
class FirstAccountTest extends BrowserTest {

    @Test
    @Tag(MAIN_WAY)
    void the_first_account_is_made_by_the_link_that_the_server_prints() {
        String token = server().serving().firstToken().orElseThrow();
        Page page = page(Look.DESKTOP);
        page.navigate("/#first=" + token);
        axe(page);
        shot("first-account", page);

        page.getByLabel("Aanmeldnaam").fill("eerste@centrum.be");
        page.getByLabel("Uw naam").fill("Eerste");
        page.getByLabel("Kies een wachtwoord").fill(TestServer.PASSWORD);
        press("Beginnen", page);

        assertThat(page).hasURL(Pattern.compile("/planner$"));
    }
}
