package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import be.koffieronde.web.TestServer;
import be.koffieronde.web.TestServer.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming in, and going away. */
class SignInTest extends BrowserTest {

    private static final int SIGNED_OUT = 401;
    private static final Pattern WEEK = Pattern.compile("/week$");
    private static final Pattern BOARD = Pattern.compile("/planner$");

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

    /** The token by which somebody with an account comes into another centre as a planner. */
    private String joining(String login) {
        Centre other = Centre.published(server(), "first-week");
        return other.person(Role.ADMINISTRATOR)
                .post(
                        other.path("/people"),
                        "{\"name\": \"An\", \"login\": \"%s\", \"role\": \"planner\"}".formatted(login))
                .is(201)
                .text("token");
    }

    /** Somebody invited to plan is at once where they are invited, and can go to the other centre. */
    private static void isInTwoCentres(Page page) {
        assertThat(page).hasURL(BOARD);
        assertThat(page.getByLabel("Centrum").locator("option")).hasCount(2);
    }

    @Test
    void an_invitation_brings_somebody_who_is_signed_in_into_another_centre() {
        Person an = Centre.published(server(), "first-week").supporter("an");
        Page page = page(an, Look.DESKTOP);
        page.navigate("/week");
        assertThat(page.getByText("afmelden")).isVisible();

        page.navigate("/#join=" + joining(an.login()));

        isInTwoCentres(page);
    }

    @Test
    void an_invitation_waits_until_somebody_has_signed_in() {
        String login = Centre.published(server(), "first-week").supporter("an").login();
        String token = joining(login);
        Page page = page(Look.DESKTOP);
        page.navigate("/#join=" + token);
        axe(page);

        signIn(login, TestServer.PASSWORD, page);

        isInTwoCentres(page);
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
