package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.FirstWeek;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The planner's board. */
class PlannerTest extends BrowserTest {

    private static final String VISIT = "[data-visit='%s']";

    /** A week is planned again in the meantime. */
    static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(120_000);

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

    private static void tool(String button, Page page) {
        page.locator(".tools").getByLabel(button).click();
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
    void what_was_done_is_undone_and_done_again() {
        Page page = board(Look.DESKTOP);
        Locator talk = page.locator("[data-visit^='talk/']").first();
        String before = Objects.requireNonNull(talk.getAttribute("aria-label"));
        Locator same = visit(Objects.requireNonNull(talk.getAttribute("data-visit")), page);
        same.click();
        page.locator(".slot").last().click();
        assertThat(same).not().hasAttribute("aria-label", before);
        String after = Objects.requireNonNull(same.getAttribute("aria-label"));

        tool("Ongedaan maken", page);
        assertThat(same).hasAttribute("aria-label", before);
        tool("Opnieuw doen", page);

        assertThat(same).hasAttribute("aria-label", after);
    }

    @Test
    void a_visit_is_taken_out_and_put_in_from_what_is_left_out() {
        Page page = board(Look.DESKTOP);
        Locator talk = page.locator("[data-visit^='talk/']").first();
        Locator same = visit(Objects.requireNonNull(talk.getAttribute("data-visit")), page);
        same.click();
        press("Uit het rooster halen", page);
        assertThat(same).isHidden();

        page.locator(".panels button").first().click();
        assertThat(page.locator(".tray .small")).isVisible();
        axe(page);
        shot("planner-left-out", page);
        page.locator(".tray .offer").click();
        page.locator(".offers .offer").first().click();

        assertThat(same).isVisible();
    }

    @Test
    void who_is_away_by_mistake_is_there_again() {
        Page page = board(Look.DESKTOP);
        press("Bram", page);
        page.getByLabel("Van").fill("2026-11-27");
        assertThat(page.getByLabel("Tot en met")).hasValue("2026-11-27");
        press("Bewaren en herplannen", page);
        assertThat(page.getByText("Op het bord zetten")).isVisible(PATIENTLY);

        press("Bram", page);
        assertThat(page.locator(".beside .chips")).containsText("vr 27 nov");
        axe(page);
        press("Weghalen: vr 27 nov", page);
        assertThat(page.locator(".beside .chip")).hasCount(0);
        assertThat(page.locator(".notice")).containsText("Herplannen");

        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator(".beside")).hasCount(0);
    }

    @Test
    void one_goes_from_week_to_week_and_back_to_now() {
        FirstWeek weeks = FirstWeek.published(server());
        weeks.publishLater(1);
        Page page = page(weeks.planner, Look.DESKTOP);
        page.navigate("/planner");
        Locator head = page.locator(".cell.head").first();
        page.locator(".tools").getByText("Nu").click();
        assertThat(head).containsText("ma 23 nov");

        tool("later", page);
        assertThat(head).containsText("ma 30 nov");
        assertThat(page.locator(".tools").getByLabel("later")).isDisabled();
        page.locator(".tools").getByText("Nu").click();
        assertThat(head).containsText("ma 23 nov");
        assertThat(page.locator(".tools").getByLabel("vroeger")).isDisabled();
    }

    @Test
    @Tag(MAIN_WAY)
    void somebody_ill_is_repaired_and_published_in_six_clicks() {
        Page page = board(Look.DESKTOP);
        int before = taps(page);

        press("An", page);
        axe(page);
        press("Bewaren en herplannen", page);
        Locator take = page.getByText("Op het bord zetten");
        assertThat(take).isVisible(PATIENTLY);
        axe(page);
        shot("planner-replanned", page);
        take.click();
        page.locator(".tools button.main").click();
        assertThat(page.locator(".beside .concerns").first()).isVisible();
        axe(page);
        shot("planner-publish", page);
        page.locator(".beside button.main").click();

        assertThat(page.locator(".tools .state")).hasText("gepubliceerd");
        assertThat(page.locator(".beside .concerns").first()).isVisible();
        Assertions.assertThat(taps(page) - before).isPositive().isLessThanOrEqualTo(6);
    }

    @Test
    void two_planners_see_one_another_s_moves() {
        Centre centre = Centre.published(server(), "first-week");
        Page one = board(centre, Look.DESKTOP);
        Page other = board(centre, Look.DESKTOP.dark());
        Locator talk = one.locator("[data-visit^='talk/']").first();
        String before = Objects.requireNonNull(talk.getAttribute("aria-label"));
        String id = Objects.requireNonNull(talk.getAttribute("data-visit"));

        talk.click();
        one.locator(".slot").last().click();

        assertThat(visit(id, other)).not().hasAttribute("aria-label", before);
        assertThat(other.getByRole(AriaRole.STATUS)).containsText("Iemand anders");
    }

    @Test
    void what_supporters_report_waits_in_the_inbox() {
        Centre centre = Centre.published(server(), "first-week");
        Page page = board(centre, Look.DESKTOP);

        centre.supporter("bram")
                .post("/api/v1/me/absences", "{\"from\": \"2026-11-27\"}")
                .is(201);

        assertThat(page.locator(".panels .badge")).hasText("1");
        page.locator(".panels button")
                .filter(new FilterOptions().setHasText("Inbox"))
                .click();
        assertThat(page.locator(".inbox")).containsText("Bram is afwezig");
        axe(page);
        shot("planner-inbox", page);
    }

    @Test
    void each_panel_keeps_nobody_out() {
        Page page = board(Look.DESKTOP);
        Locator buttons = page.locator(".panels button");
        for (int i = 0; i < buttons.count(); i++) {
            buttons.nth(i).click();
            assertThat(page.locator(".beside h2").first()).isVisible();
            axe(page);
            shot("planner-panel-" + i, page);
        }
    }

    @Test
    void without_a_network_nothing_is_lost_and_it_goes_on_when_it_is_back() {
        Page page = board(Look.DESKTOP);
        Locator talk = page.locator("[data-visit^='talk/']").first();
        cutNetwork(page);
        talk.click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("niet te bereiken");

        mendNetwork(page);
        talk.click();

        assertThat(page.locator(".offers .offer").first()).isVisible();
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
