package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterRoutesTest extends OnThursday {

    private static final String TALK = "talk/mieke/1";

    private FirstWeek week;

    @BeforeEach
    void plan() {
        week = FirstWeek.planned(server);
    }

    @Test
    void what_a_roster_is_worth_is_told_by_rule_and_by_supporter() {
        JsonNode analysis = week.planner.get(week.roster("/analysis")).is(200).json();

        assertThat(analysis.get("score").asText()).startsWith("0hard");
        assertThat(analysis.at("/totals/Commute").asInt()).isPositive();
        assertThat(analysis.get("supporters")).hasSize(3);
        assertThat(week.planner.get(week.roster("/left-out")).is(200).json().get("leftOut"))
                .isEmpty();
    }

    @Test
    void rules_are_told_in_the_language_of_the_caller_with_their_worth_in_minutes_of_driving() {
        JsonNode rules = week.planner
                .ask("GET", week.roster("/analysis"), null, "Accept-Language", "nl")
                .is(200)
                .json()
                .get("rules");

        JsonNode commute = rules.findParents("code").stream()
                .filter(rule -> rule.get("code").asText().equals("COMMUTE"))
                .findFirst()
                .orElseThrow();
        assertThat(commute.get("title").asText()).isEqualTo("Ritten van en naar huis");
        assertThat(commute.get("level").asText()).isEqualTo("soft");
        assertThat(commute.get("driveMinutes").asLong())
                .isEqualTo(Math.round(commute.get("amount").asDouble() / 2));
        assertThat(rules.get(0).get("level").asText()).isEqualTo("hard");
        assertThat(rules.get(0).get("driveMinutes").isNull()).isTrue();
    }

    @Test
    void places_tell_their_points_by_rules_in_words_too() {
        JsonNode slot = week.planner
                .ask("GET", week.roster("/places?visit=" + TALK), null, "Accept-Language", "nl")
                .is(200)
                .json()
                .at("/free/0");

        assertThat(slot.get("rules")).hasSameSizeAs(slot.get("points"));
        assertThat(slot.at("/rules/0/title").asText()).isNotEmpty();
    }

    @Test
    void a_map_has_places_and_the_order_in_which_rounds_come_to_them() {
        JsonNode map = week.planner.get(week.roster("/map")).is(200).json();

        assertThat(map.get("locations").findValuesAsText("kind")).contains("school", "home");
        JsonNode round = map.at("/rounds/0/locations");
        assertThat(round.get(0)).isEqualTo(round.get(round.size() - 1));
        assertThat(map.get("locations").findValuesAsText("id"))
                .contains(round.get(0).asText(), round.get(1).asText());
    }

    @Test
    void what_is_not_published_yet_is_told_with_whom_it_concerns() {
        JsonNode all = week.planner.get(week.roster("/unpublished")).is(200).json();
        assertThat(all.get("since").isNull()).isTrue();
        assertThat(all.at("/concerns/0/people")).hasSize(3);

        week.publish();
        JsonNode none = week.planner.get(week.roster("/unpublished")).is(200).json();
        assertThat(none.get("equal").asBoolean()).isTrue();
        assertThat(none.at("/since/version").asInt()).isEqualTo(1);

        done("{\"visit\": \"" + TALK + "\", \"out\": true}", 1);
        JsonNode one = week.planner.get(week.roster("/unpublished")).is(200).json();
        assertThat(one.at("/partners/0/went")).hasSize(1);
    }

    @Test
    void another_roster_of_the_same_weeks_is_compared_with_the_one_that_is_published() {
        week.publish();
        String other = week.addRoster();

        JsonNode same = week.planner
                .get("/api/v1/rosters/" + other + "/unpublished")
                .is(200)
                .json();

        assertThat(same.get("equal").asBoolean()).isTrue();
        assertThat(same.at("/since/roster").asText()).isEqualTo(week.roster);
    }

    @Test
    void a_roster_does_not_differ_from_itself() {
        JsonNode same = week.planner
                .get(week.roster("/diff?with=" + week.roster))
                .is(200)
                .json();

        assertThat(same.get("equal").asBoolean()).isTrue();
        week.planner.get(week.roster("/diff?with=other")).is(404);
        week.planner.get(week.roster("/diff")).is(404);
    }

    @Test
    void papers_come_in_every_kind() {
        assertThat(week.planner.get(week.roster("/papers")).is(200).body()).contains("<html");
        assertThat(week.planner.get(week.roster("/papers?as=csv")).is(200).body())
                .startsWith("date,");
        assertThat(week.planner.get(week.roster("/papers?as=xlsx")).is(200).body())
                .startsWith("PK");
        assertThat(week.planner
                        .get(week.roster("/papers?as=ics&for=school:de-brug"))
                        .is(200)
                        .body())
                .startsWith("BEGIN:VCALENDAR");
        assertThat(week.planner
                        .get(week.roster("/papers?as=csv&for=supporter:An"))
                        .is(200)
                        .body())
                .contains("An")
                .doesNotContain("Bram");
        week.planner.get(week.roster("/papers?as=pdf")).is(422);
        week.planner.get(week.roster("/papers?as=ics")).is(422);
        week.planner.get(week.roster("/papers?for=school:nowhere")).is(422);
    }

    @Test
    void places_are_told_for_a_visit_by_id_or_in_words() {
        assertThat(week.planner
                        .get(week.roster("/places?visit=" + TALK))
                        .is(200)
                        .json()
                        .get("free"))
                .isNotEmpty();
        week.planner.get(week.roster("/places?visit=gesprek%20Maes")).is(200);
        week.planner.get(week.roster("/places?visit=nobody")).is(422);
        week.planner
                .get(week.roster("/places?visit=" + TALK + "&day=2027-01-01"))
                .is(422);
        week.planner
                .get(week.roster("/places?visit=" + TALK + "&supporter=nobody"))
                .is(422);
    }

    @Test
    void what_a_visit_can_change_places_with_costs_what_a_try_of_it_does() {
        int told = 0;
        for (String place : places()) {
            String visit = place.replaceFirst("\"visit\": \"(.*?)\".*", "$1");
            for (JsonNode swap : week.planner
                    .get(week.roster("/swaps?visit=" + visit))
                    .is(200)
                    .json()
                    .get("swaps")) {
                JsonNode tried = week.planner
                        .post(
                                week.roster("/try"),
                                "{\"moves\": [{\"visit\": \"%s\", \"swap\": \"%s\"}]}"
                                        .formatted(visit, swap.get("visit").asText()))
                        .json();
                assertThat(tried.get("broken")).isEmpty();
                assertThat(swap.get("scoreChange")).isEqualTo(tried.get("scoreChange"));
                told++;
            }
        }
        assertThat(told).isPositive();
        week.planner.get(week.roster("/swaps?visit=nobody")).is(422);
    }

    @Test
    void a_try_tells_what_is_broken_and_keeps_nothing() {
        JsonNode tried = week.planner
                .post(week.roster("/try"), "{\"moves\": [{\"visit\": \"" + TALK + "\", \"to\": \"2026-11-23T06:10\"}]}")
                .is(200)
                .json();

        assertThat(tried.get("broken")).isNotEmpty();
        assertThat(tried.get("concerns")).isNotEmpty();
        assertThat(week.version()).isEqualTo("\"1\"");
    }

    @Test
    void moves_that_cannot_be_understood_are_refused() {
        String path = week.roster("/try");

        week.planner.post(path, "{\"moves\": []}").is(422);
        week.planner.post(path, "{\"moves\": [{\"visit\": \"" + TALK + "\"}]}").is(422);
        week.planner
                .post(path, "{\"moves\": [{\"visit\": \"" + TALK + "\", \"to\": \"never\"}]}")
                .is(422);
        week.planner
                .post(path, "{\"moves\": [{\"visit\": \"" + TALK + "\", \"to\": \"di 10:25\", \"supporter\": \"zz\"}]}")
                .is(422);
        week.planner
                .post(path, "{\"moves\": [{\"visit\": \"" + TALK + "\", \"swap\": \"" + TALK + "\"}]}")
                .is(422);
    }

    @Test
    void a_move_is_kept_by_who_knows_the_version_unless_it_breaks_a_rule() {
        String free = firstPlace();
        String move = "{\"visit\": \"%s\", \"to\": \"%s\"}".formatted(TALK, free);

        week.planner.post(week.roster("/moves"), move).is(428);
        week.planner.post(week.roster("/moves"), move, "If-Match", "\"7\"").is(412);
        week.planner
                .post(
                        week.roster("/moves"),
                        "{\"visit\": \"%s\", \"to\": \"2026-11-23T06:10\"}".formatted(TALK),
                        "If-Match",
                        "\"1\"")
                .is(422);
        JsonNode moved = week.planner
                .post(week.roster("/moves"), move, "If-Match", "\"1\"")
                .is(200)
                .json();

        assertThat(moved.get("version").asInt()).isEqualTo(2);
        assertThat(week.version()).isEqualTo("\"2\"");
        week.planner.post(week.roster("/moves"), move, "If-Match", "\"1\"").is(412);
    }

    private String firstPlace() {
        JsonNode slot = week.planner
                .get(week.roster("/places?visit=" + TALK + "&supporter=an"))
                .json()
                .at("/free/0");
        return slot.get("date").asText() + "T" + slot.get("best").asText();
    }

    @Test
    void a_visit_is_pinned_and_let_go() {
        week.planner.put(week.roster("/pins/" + TALK), "", "If-Match", "\"1\"").is(200);
        assertThat(week.planner.get(week.roster("")).body()).contains("\"pinned\": true");
        week.planner.delete(week.roster("/pins/" + TALK), "If-Match", "\"2\"").is(200);
        assertThat(week.planner.get(week.roster("")).body()).doesNotContain("\"pinned\": true");
        week.planner.put(week.roster("/pins/no/such"), "", "If-Match", "\"3\"").is(422);
    }

    @Test
    void visits_of_every_kind_can_be_taken_out_and_put_in_again_where_they_were() {
        List<String> places = places();
        int version = 1;
        for (String place : places) {
            String visit = place.replaceFirst(", .*", "");
            done("{%s, \"out\": true}".formatted(visit), version++);
        }
        assertThat(week.planner.get(week.roster("")).json().get("unplanned")).hasSameSizeAs(places);
        Collections.reverse(places);
        for (String place : places) {
            done("{%s}".formatted(place), version++);
        }

        JsonNode same = week.planner
                .get(week.roster("/diff?with=" + week.addRoster()))
                .is(200)
                .json();
        assertThat(same.get("equal").asBoolean()).isTrue();
    }

    /** Moves to where the visits are; sessions last, as talks may follow from them. */
    private List<String> places() {
        List<String> places = new ArrayList<>();
        for (JsonNode round : week.planner.get(week.roster("")).json().get("rounds")) {
            for (JsonNode visit : round.get("visits")) {
                places.add("\"visit\": \"%s\", \"to\": \"%sT%s\", \"supporter\": \"%s\""
                        .formatted(
                                visit.get("id").asText(),
                                round.get("date").asText(),
                                visit.get("start").asText(),
                                round.get("supporter").asText()));
            }
        }
        places.sort(Comparator.comparing(place -> place.contains("support/")));
        return places;
    }

    @Test
    void a_visit_that_is_taken_out_is_left_out_once() {
        String out = "{\"visit\": \"" + TALK + "\", \"out\": true}";
        assertThat(week.planner
                        .post(week.roster("/try"), "{\"moves\": [" + out + "]}")
                        .is(200)
                        .json()
                        .get("done")
                        .asText())
                .startsWith("Taken out");
        done(out, 1);

        assertThat(week.planner
                        .get(week.roster("/board"))
                        .json()
                        .at("/leftOut/0/visit")
                        .asText())
                .isEqualTo(TALK);
        week.planner.post(week.roster("/moves"), out, "If-Match", "\"2\"").is(422);
        week.planner
                .post(
                        week.roster("/moves"),
                        "{\"visit\": \"" + TALK + "\", \"out\": true, \"pinned\": true}",
                        "If-Match",
                        "\"2\"")
                .is(422);
    }

    private JsonNode done(String move, int known) {
        return week.planner
                .post(week.roster("/moves"), move, "If-Match", "\"" + known + "\"")
                .is(200)
                .json();
    }

    @Test
    void who_is_concerned_is_told_when_a_roster_is_published() {
        assertThat(week.publish().json().at("/concerns/0/people")).hasSize(3);

        week.planner.put(week.roster("/pins/" + TALK), "", "If-Match", "\"1\"").is(200);
        assertThat(week.publish().json().get("concerns")).isEmpty();
    }

    @Test
    void an_intake_offers_who_could_take_a_new_pupil_and_books_it() {
        String problem = week.planner.get("/api/v1/problems/" + week.problem).body();
        String more = problem.replaceFirst("\"pupils\": \\[", """
                "pupils": [{"id": "zz", "name": "Zoë Zeegers", "school": "de-brug", "partners": ["heidi"],
                  "needs": [{"id": "zz-a", "expertise": ["T9"], "sessionsPerWeek": 1, "minutes": 50,
                    "when": {"TUE": ["08:45-12:30"], "WED": ["08:45-12:00"], "THU": ["08:45-12:30"]}}]},""");
        week.planner
                .put("/api/v1/problems/" + week.problem, more, "If-Match", "\"1\"")
                .is(200);

        JsonNode intake =
                week.planner.get(week.roster("/intake?pupil=zz")).is(200).json();
        assertThat(intake.get("sessions").asInt()).isEqualTo(1);
        assertThat(intake.at("/offers/0/taken")).isNotEmpty();
        week.planner.get(week.roster("/intake?pupil=nobody")).is(422);
        week.planner.get(week.roster("/intake?pupil=lv")).is(422);
        week.planner
                .post(week.roster("/intake"), "{\"pupil\": \"zz\", \"offer\": 99}", "If-Match", "\"1\"")
                .is(422);

        week.planner
                .post(week.roster("/intake"), "{\"pupil\": \"zz\", \"offer\": 1}", "If-Match", "\"1\"")
                .is(200);
        assertThat(week.planner.get(week.roster("")).body()).contains("support/zz-a/1/1");
        week.planner.get(week.roster("/analysis")).is(200);
    }

    @Test
    void rosters_are_listed_page_by_page() {
        String other = week.addRoster();
        JsonNode first =
                week.planner.get(week.centre("/rosters?limit=1")).is(200).json();
        JsonNode second = week.planner
                .get(week.centre("/rosters?limit=1&after=" + first.get("next").asText()))
                .is(200)
                .json();

        assertThat(first.get("rosters")).hasSize(1);
        assertThat(second.get("rosters")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(first.at("/rosters/0/id")).isNotEqualTo(second.at("/rosters/0/id"));
        assertThat(other).isNotEqualTo(week.roster);
        week.planner.get(week.centre("/rosters?limit=0")).is(422);
    }

    @Test
    void rosters_are_for_planners() {
        week.publish();
        week.supporter("an").get(week.roster("/analysis")).is(403);
        week.server.outsider(Role.PLANNER).get(week.roster("/analysis")).is(404);
        week.server.stranger().get(week.roster("/papers")).is(401);
    }
}
