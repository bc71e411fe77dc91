package be.koffieronde.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import be.koffieronde.web.TestServer.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supporter's day, to look at and to change. */
class WeekTest extends OwnWeek {

    private static final int TAKEN = 409;

    @Test
    void what_comes_next_is_told_first_with_the_way_there() {
        Page page = open(Look.PHONE);

        assertThat(page.locator(".next")).containsText(Pattern.compile("Nu, tot|Straks, om"));
        assertThat(page.locator("#today .visit").first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Route")))
                .hasAttribute("href", Pattern.compile("^(geo:|https://www.openstreetmap.org/directions)"));
        assertThat(page.locator("body")).not().containsText("undefined");
        axe(page);
    }

    @Test
    @Tag(MAIN_WAY)
    void coffee_is_booked_with_one_tap_and_taken_back_with_another() {
        Page page = open(Look.PHONE);
        int before = mine().toString().split("\"talk\"").length;

        coffee(page)
                .getByText("Boek", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(notice(page)).containsText("Koffie met");
        holdNotice(page);
        assertThat(taps(page)).isEqualTo(1);
        shot("week-booked-390", page);
        assertThat(mine().toString().split("\"talk\"")).hasSize(before + 1);
        undo(page);
        assertThat(notice(page)).containsText("Ingetrokken");
        assertThat(mine().toString().split("\"talk\"")).hasSize(before);
    }

    @Test
    void what_is_told_covers_nothing_at_the_thumb_and_goes_by_a_tap_or_a_key() {
        Page page = open(Look.PHONE);
        Locator book = coffee(page).getByText("Boek", new Locator.GetByTextOptions().setExact(true));
        book.first().click();
        Locator told = notice(page).getByText("Koffie met");
        assertThat(told).isVisible();
        axe(page);

        page.locator(".parts a").last().click();
        page.locator(".parts a").first().click();
        assertThat(told).isVisible();
        told.click();
        assertThat(told).hasCount(0);

        book.first().click();
        assertThat(told).isVisible();
        page.keyboard().press("Escape");
        assertThat(told).hasCount(0);
    }

    @Test
    @Tag(MAIN_WAY)
    void coffee_at_another_moment_is_booked_with_two_taps() {
        Page page = open(Look.PHONE);
        int before = mine().toString().split("\"talk\"").length;

        button("Andere momenten", coffee(page)).first().click();
        button("Boek koffie met", coffee(page).locator(".partner").first())
                .last()
                .click();

        assertThat(notice(page)).containsText("Koffie met");
        assertThat(taps(page)).isEqualTo(2);
        assertThat(mine().toString().split("\"talk\"")).hasSize(before + 1);
    }

    @Test
    void who_waits_says_since_when() {
        Page page = open(Look.PHONE);
        coffee(page).getByText(Pattern.compile("Nog \\d ander")).click();

        assertThat(coffee(page)).containsText("laatst gesproken op ma 19 okt (5 weken geleden)");
    }

    @Test
    void who_books_a_time_of_their_own_is_told_what_they_have_then() {
        Page page = open(Look.PHONE);
        expect(TAKEN, page);
        String slot = an.get("/api/v1/me/coffee?partner=claes&coming=true")
                .is(200)
                .json()
                .at("/free/0/book")
                .asText();
        page.route("**/me/coffee/*", route -> {
            an.post("/api/v1/me/coffee/" + slot, "{\"partner\": \"claes\"}").is(201);
            route.resume(new Route.ResumeOptions()
                    .setUrl(route.request().url().replaceFirst("/me/coffee/[^?]+", "/me/coffee/" + slot)));
        });

        button("Boek koffie met", coffee(page)).first().click();

        assertThat(notice(page)).containsText("Dan heb je zelf iets: gesprek met mevr. Claes (");
    }

    @Test
    void other_moments_are_told_and_why_not_elsewhere() {
        Page page = open(Look.PHONE);

        button("Andere momenten", coffee(page)).first().click();

        Locator why = coffee(page).getByText("Waarom niet op een ander moment?");
        why.first().click();
        axe(page);
        shot("week-moments-390", page);
        button("Minder", coffee(page)).click();
        assertThat(why).hasCount(0);
    }

    @Test
    @Tag(MAIN_WAY)
    void who_books_what_does_not_fit_any_more_is_told_what_does() {
        Page page = open(Look.PHONE);
        expect(TAKEN, page);
        page.route("**/me/coffee/*", route -> {
            an.post("/api/v1/me/absences", "{\"from\": \"2026-11-26\", \"until\": \"2026-11-27\"}")
                    .is(201);
            route.resume();
        });

        coffee(page)
                .getByText("Boek", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(notice(page)).containsText(Pattern.compile("past het gesprek niet meer|is net bezet"));
        assertThat(coffee(page)).containsText("Minder");
    }

    @Test
    @Tag(MAIN_WAY)
    void who_is_ill_says_so_and_knows_what_happens_then() {
        Page page = open(Look.PHONE);

        press("Ik ben ziek vandaag", page);
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("De planner krijgt meteen bericht");
        axe(page);
        shot("week-ill-390", page);
        press("Meld het", page);

        assertThat(notice(page)).containsText("voor de planner.");
        assertThat(page.locator("#today h2 .badge")).hasText("afwezig");
        assertThat(page.locator(".next .reported")).containsText("gemeld");
        Person planner = centre.person(Role.PLANNER);
        assertThat(planner.get("/api/v1/problems/" + centre.problem()).body())
                .contains("\"absences\": [\"2026-11-26\"]");
    }

    @Test
    void who_cannot_make_something_says_just_that() {
        Page page = open(Look.PHONE);
        Locator today = page.locator("#today");

        button("Dit lukt me niet", today).first().click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("lukt je niet?");
        press("Annuleren", page);
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        button("Dit lukt me niet", today).first().click();
        press("Meld het", page);

        assertThat(notice(page)).containsText("voor de planner.");
        assertThat(today.locator("h2 .badge")).containsText("weg 13:30–14:20");
        assertThat(today.locator(".visit .badge")).hasText("gemeld");
        assertThat(page.locator(".next .whenever")).not().containsText("13:30");
        axe(page);
        shot("week-reported-390", page);
        assertThat(mine().at("/away/0/between").asText()).isEqualTo("13:30-14:20");
    }

    @Test
    void a_reported_absence_is_taken_back() {
        Page page = open(Look.PHONE);
        press("Morgen ben ik er niet", page);
        press("Meld het", page);
        Locator away = page.locator("#away");
        assertThat(away.getByRole(AriaRole.LISTITEM)).hasCount(1);
        assertThat(notice(page)).containsText("Genoteerd voor de planner.");
        assertThat(mine().get("away")).hasSize(1);

        button("Intrekken", away).click();

        assertThat(away.getByRole(AriaRole.LISTITEM)).hasCount(0);
        assertThat(notice(page)).containsText("Intrekking genoteerd voor de planner.");
        assertThat(mine().get("away")).isEmpty();
    }

    @Test
    void a_booked_coffee_is_called_off_and_booked_again() {
        Page page = open(Look.PHONE);
        int before = mine().toString().split("\"talk\"").length;
        Locator first = coffee(page).locator(".partner h3").first();
        String partner = first.innerText();
        coffee(page)
                .getByText("Boek", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(notice(page)).containsText("Koffie met");
        assertThat(first).not().hasText(partner);
        button("Nog", coffee(page)).last().click();
        Locator again = coffee(page).locator(".partner", new Locator.LocatorOptions().setHasText("Gepland op"));
        assertThat(button("Boek", again)).hasCount(0);
        button("Toch nog een gesprek?", again).first().click();
        assertThat(button("Minder", coffee(page))).hasCount(1);
        page.locator("details.day").all().forEach(day -> day.locator("summary").click());

        button("Zeg af", page.locator("main")).last().click();

        assertThat(notice(page)).containsText("Afgezegd: gesprek met");
        assertThat(mine().toString().split("\"talk\"")).hasSize(before);
        undo(page);
        assertThat(notice(page)).containsText("Het staat er weer");
        assertThat(mine().toString().split("\"talk\"")).hasSize(before + 1);
    }

    @Test
    void a_calendar_address_is_made_and_works() {
        Page page = open(Look.DESKTOP);

        press("Maak mijn agenda-adres", page);

        String address = page.getByLabel("Je agenda-adres").inputValue();
        assertThat(server().stranger()
                        .get("/" + address.substring(server().address().length()))
                        .is(200)
                        .body())
                .contains("BEGIN:VEVENT");
        axe(page);
        shot("week-calendar-1280", page);
    }

    @Test
    void nothing_of_somebody_stays_when_they_go() {
        Page page = open(Look.DESKTOP);
        expect(401, page);

        press("afmelden", page);

        assertThat(page.getByLabel("Wachtwoord")).isVisible();
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("Heidi", "kept");
    }

    @Test
    void it_is_all_said_in_english() {
        Page page = page(centre.in(Language.EN).supporter("an"), Look.PHONE.in(Language.EN));
        page.navigate("/week");

        assertThat(page.locator("#coffee")).containsText("Book");
        assertThat(page.locator("#today")).containsText("Thursday 26 November");
        axe(page);
        shot("week-390-en", page);
    }

    @Test
    void it_is_looked_at_on_every_screen() {
        Person sofie = Centre.published(server(), "limburg").supporter("yoni");
        for (Look look : Look.all()) {
            Page page = page(sofie, look);
            page.navigate("/week");
            assertThat(page.locator(".partner").first()).isVisible();
            axe(page);
            shot("week-" + look.word(), page);
        }
    }
}
