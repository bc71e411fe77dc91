package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.web.TestServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming in, and going away. */
class SignInTest extends BrowserTest {

    private static final int SIGNED_OUT = 401;
    private static final Pattern WEEK = Pattern.compile("/week$");

    private Page door(Look look) {
        Page page = page(look);
        expect(SIGNED_OUT, page);
        page.navigate("/");
        return page;
    }

    private static void signIn(String login, String password, Page page) {
        page.getByLabel("Aanmeldnaam").fill(login);
        page.getByLabel("Wachtwoord").fill(password);
        press("Aanmelden", page);
    }

    @Test
    @Tag(MAIN_WAY)
    void somebody_signs_in_and_out() {
        Centre centre = Centre.published(server(), "first-week");
        String login = centre.supporter("an").login();
        Page page = door(Look.PHONE);
        axe(page);
        shot("sign-in-390", page);

        signIn(login, TestServer.PASSWORD, page);
        assertThat(page).hasURL(WEEK);
        press("afmelden", page);

        assertThat(page.getByLabel("Wachtwoord")).isVisible();
        page.navigate("/week");
        assertThat(page.getByLabel("Wachtwoord")).isVisible();
    }

    @Test
    void a_wrong_password_is_told_and_can_be_mended() {
        String login = Centre.published(server(), "first-week").supporter("an").login();
        Page page = door(Look.DESKTOP.dark());

        signIn(login, "thee met juf Heidi", page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("klopt niet");
        axe(page);
        shot("sign-in-wrong-1280-dark", page);
        signIn(login, TestServer.PASSWORD, page);
        assertThat(page).hasURL(WEEK);
    }

    @Test
    void it_speaks_english_to_who_does() {
        Page page = door(Look.DESKTOP.in(Language.EN));

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Sign in");
        press("Nederlands", page);
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Aanmelden");
    }
}
