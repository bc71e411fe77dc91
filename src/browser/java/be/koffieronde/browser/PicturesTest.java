package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README, taken from the program itself: {@code mvn -Pbrowser test -Dtest=PicturesTest -Dwrite-docs=true}
 * writes them anew.
 */
class PicturesTest extends BrowserTest {

    private static final Path PICTURES = Path.of("docs", "pictures");

    @Test
    void the_board_with_a_talk_picked_up() {
        for (Language language : Language.values()) {
            Page page = page(
                    Centre.published(server(), "limburg").in(language).person(Role.PLANNER), Look.DESKTOP.in(language));
            page.navigate("/planner");
            assertThat(page.getByRole(AriaRole.GRID)).isVisible();
            page.locator("[data-supporter='jef'] [data-visit^='talk/']").first().click();
            assertThat(page.locator(".slot").first()).isVisible();

            keep("board-" + language, page);
        }
    }

    private static void keep(String name, Page page) {
        Path directory = Boolean.getBoolean("write-docs") ? PICTURES : Path.of("target", "screenshots");
        page.screenshot(new ScreenshotOptions().setPath(directory.resolve(name + ".png")));
    }
}
