package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What planners change by hand beside moves, and how they go back over it. */
class HandTest extends BrowserTest {

    private static Page board(Person planner, BrowserTest test) {
        Page page = test.page(planner, Look.DESKTOP);
        page.navigate("/planner");
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
        return page;
    }

    private static Locator visit(String id, Page page) {
        return page.locator("[data-visit='%s']".formatted(id));
    }

    private static void tool(String button, Page page) {
        page.locator(".tools").getByLabel(button).click();
    }

    /** Two visits in sight that can change places. */
    private record Swap(String visit, String other) {

        static Swap in(Page page, Centre centre, Person planner) {
            List<String> seen = page.locator("[data-visit]").all().stream()
                    .map(visit -> Objects.requireNonNull(visit.getAttribute("data-visit")))
                    .toList();
            for (String visit : seen) {
                String path = "/api/v1/rosters/%s/swaps?visit=%s"
                        .formatted(centre.roster(), URLEncoder.encode(visit, StandardCharsets.UTF_8));
                for (JsonNode swap : planner.get(path).is(200).json().get("swaps")) {
                    if (seen.contains(swap.get("visit").asText())) {
                        return new Swap(visit, swap.get("visit").asText());
                    }
                }
            }
            throw new AssertionError("No two visits in sight can change places.");
        }
    }

    @Test
    void what_is_picked_up_can_change_places_with_what_is_marked() {
        Centre centre = Centre.published(server(), "limburg");
        Person planner = centre.person(Role.PLANNER);
        Page page = board(planner, this);
        Swap swap = Swap.in(page, centre, planner);
        String before = Objects.requireNonNull(visit(swap.other(), page).getAttribute("aria-label"));

        visit(swap.visit(), page).click();
        Locator mark = page.locator(".slot.swaps").first();
        assertThat(mark).isVisible();
        assertThat(mark).hasText(Pattern.compile("⇄([+−]\\d+|0)"));
        axe(page);
        shot("planner-swaps", page);
        page.locator(".slot.swaps[aria-label*=\"" + before + "\"]").click();

        assertThat(page.locator(".outcome")).isVisible();
        assertThat(visit(swap.other(), page)).not().hasAttribute("aria-label", before);
        tool("Ongedaan maken", page);
        assertThat(visit(swap.other(), page)).hasAttribute("aria-label", before);
    }

    @Test
    void undo_and_redo_reach_over_a_roster_that_was_taken() {
        Centre centre = Centre.published(server(), "first-week");
        Page page = board(centre.person(Role.PLANNER), this);
        Locator shown = page.locator(".choose select").first();
        String first = shown.inputValue();
        press("An", page);
        press("Bewaren en herplannen", page);
        Locator take = page.getByText("Op het bord zetten");
        assertThat(take).isVisible(PlannerTest.PATIENTLY);
        take.click();
        assertThat(shown).not().hasValue(first);
        String taken = shown.inputValue();

        tool("Ongedaan maken", page);
        assertThat(shown).hasValue(first);
        tool("Opnieuw doen", page);
        assertThat(shown).hasValue(taken);
        page.reload();
        assertThat(shown).hasValue(taken);
        tool("Ongedaan maken", page);
        assertThat(shown).hasValue(first);
    }
}
