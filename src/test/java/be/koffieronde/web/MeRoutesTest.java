package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import org.junit.jupiter.api.Test;

class MeRoutesTest extends OnAnsThursday {

    @Test
    void supporters_read_their_own_week_with_initials_and_without_ids_of_visits() {
        Answer mine = an.get("/api/v1/me/week?date=2026-11-24").is(200);

        assertThat(mine.json().at("/person/days")).hasSize(4);
        assertThat(mine.body()).contains("L.V.").doesNotContain("support/", "lv-a", "T9");
    }

    @Test
    void everybodys_week_is_read_by_supporters_and_readers_and_in_full_by_planners() {
        Person reader = week.server.person(week.centre, Role.READER, null, null);

        assertThat(reader.get(week.centre("/week")).is(200).body()).doesNotContain("support/");
        assertThat(an.get(week.centre("/week")).is(200).json().get("people")).hasSize(3);
        assertThat(week.planner.get(week.centre("/week")).is(200).body()).contains("support/");
        week.school("de-brug").get(week.centre("/week")).is(403);
    }

    @Test
    void nobody_has_a_week_before_one_is_published_or_without_being_in_it() {
        week.supporter("somebody-else").get("/api/v1/me/week").is(404);
        week.supporter("somebody-else").get("/api/v1/me/coffee").is(404);
        Person early = FirstWeek.planned(server).supporter("an");
        early.get("/api/v1/me/week").is(404);
        early.get("/api/v1/me/coffee?partner=heidi").is(404);
    }

    @Test
    void a_week_tells_what_day_it_is_and_where_its_places_are() {
        assertThat(mine().get("today").asText()).isEqualTo("2026-11-26");
        assertThat(mine().at("/places/0/place").asText()).isNotEmpty();
        assertThat(mine().get("places")).allMatch(place -> place.get("latitude").asDouble() > 50);
        assertThat(mine().get("away")).isEmpty();
    }

    @Test
    void an_own_week_is_for_supporters() {
        week.planner.get("/api/v1/me/week").is(403);
        week.planner.post("/api/v1/me/talks", "{}").is(403);
    }
}
