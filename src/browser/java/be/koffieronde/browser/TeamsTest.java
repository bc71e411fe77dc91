package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who and what the board shows alone: teams of supporters, and whatever is with a teacher. */
class TeamsTest extends BrowserTest {

    private Page board() {
        return board("first-week");
    }

    private Page board(String problem) {
        Page page = page(Centre.published(server(), problem).person(Role.PLANNER), Look.DESKTOP);
        page.navigate("/planner");
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
        return page;
    }

    private static void find(String text, Page page) {
        page.locator(".tools").getByRole(AriaRole.COMBOBOX).first().fill(text);
    }

    private static Locator rows(Page page) {
        return page.locator("[data-supporter]");
    }

    private static Locator team(Page page) {
        return page.locator(".tools .choose select");
    }

    /** Of Bram alone. */
    private static void makeTeam(String name, Page page) {
        find("Bram", page);
        assertThat(rows(page)).hasCount(1);
        press("Teams", page);
        page.getByLabel("Naam van een nieuw team").fill(name);
        press("Maak het van de ondersteuner op het bord (1)", page);
        find("", page);
    }

    @Test
    void a_team_is_made_of_who_is_shown_and_kept_renamed_and_removed() {
        Page page = board();
        makeTeam("Noord", page);
        assertThat(rows(page)).hasCount(1);
        page.locator(".inbox summary").click();
        page.locator(".inbox")
                .getByLabel("An", new Locator.GetByLabelOptions().setExact(true))
                .check();
        assertThat(rows(page)).hasCount(2);
        axe(page);
        shot("planner-teams", page);

        page.reload();
        assertThat(rows(page)).hasCount(3);
        team(page).selectOption(new SelectOption().setLabel("Noord"));
        assertThat(rows(page)).hasCount(2);

        press("Teams", page);
        Locator name = page.locator(".inbox input").first();
        name.fill("Zuid");
        name.press("Tab");
        assertThat(team(page).locator("option:checked")).hasText("Zuid");
        press("Verwijderen: Zuid", page);
        assertThat(rows(page)).hasCount(3);
        assertThat(team(page)).isHidden();
    }

    /** Whether publishing stands beside the first tool, and not below it. */
    private static boolean isOneLine(Page page) {
        BoundingBox first = page.locator(".tools > *").first().boundingBox();
        return page.locator(".tools .changing").boundingBox().y < first.y + first.height;
    }

    @Test
    void the_tools_are_one_line_with_a_team_and_without() {
        Centre centre = Centre.published(server(), "first-week");
        for (Language language : Language.values()) {
            Page page = page(centre.in(language).person(Role.PLANNER), Look.DESKTOP.in(language));
            page.navigate("/planner");
            assertThat(page.getByRole(AriaRole.GRID)).isVisible();
            Assertions.assertThat(isOneLine(page)).isTrue();

            press("Teams", page);
            page.locator(".beside input").fill("Noord-Limburg en de Kempen");
            page.locator(".beside button.main").click();

            assertThat(team(page)).isVisible();
            Assertions.assertThat(isOneLine(page)).isTrue();
            shot("planner-tools-" + language, page);
        }
    }

    @Test
    void a_team_alone_is_planned_again() {
        Page page = board();
        makeTeam("Noord", page);
        press("Plannen", page);
        page.getByLabel("Wie mag veranderen").selectOption(new SelectOption().setLabel("Noord (1)"));

        Request sent = page.waitForRequest(
                request -> request.method().equals("POST") && request.url().endsWith("/jobs"),
                () -> press("Herplannen", page));

        Assertions.assertThat(sent.postData()).contains("\"only\":[\"bram\"]");
        assertThat(page.getByText("Op het bord zetten")).isVisible(PlannerTest.PATIENTLY);
    }

    @Test
    void sessions_and_talks_with_a_teacher_are_found_by_her_name() {
        Page page = board();
        find("juf Heidi", page);

        assertThat(page.locator(".visit.talk:not(.dim)").first()).isVisible();
        assertThat(page.locator(".visit.session:not(.dim)").first()).isVisible();
        assertThat(page.locator(".visit.session.dim").first()).isVisible();
        assertThat(page.locator("#findable option[value='juf Heidi']")).hasCount(1);
        axe(page);
    }

    @Test
    void rows_are_drawn_as_they_come_in_sight_and_who_is_found_is_seen() {
        Page page = board("limburg");
        Locator last = page.locator(".board-row[aria-rowindex='41']");
        assertThat(last).hasCount(0);

        page.locator(".board").evaluate("board => { board.scrollTop = board.scrollHeight; }");
        assertThat(last).isVisible();
        find("Sofie", page);

        assertThat(rows(page).first()).isVisible();
    }

    @Test
    void the_board_is_printed_with_everybody_who_is_out_of_sight() {
        Page page = board("limburg");
        assertThat(rows(page)).not().hasCount(40);

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(rows(page)).hasCount(40);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shot("planner-print", page);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(rows(page)).not().hasCount(40);
    }
}
