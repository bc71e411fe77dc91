package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigureRoutesTest extends OnThursday {

    private FirstWeek week;

    @BeforeEach
    void publish() {
        week = FirstWeek.published(server);
    }

    @Test
    void who_waits_for_a_talk_is_told_by_what_the_log_knows() {
        JsonNode before = week.planner.get(week.problem("/talks-due")).is(200).json();
        assertThat(before.get("date").asText()).isEqualTo("2026-11-26");
        assertThat(before.get("waiting")).isNotEmpty();
        String first = before.at("/waiting/0/partner").asText();
        String supporter = before.at("/waiting/0/supporters/0/id").asText();

        week.supporter(supporter)
                .post("/api/v1/me/talks", "{\"date\": \"2026-11-24\", \"partner\": \"" + first + "\"}")
                .is(201);

        assertThat(week.planner
                        .get(week.problem("/talks-due"))
                        .is(200)
                        .json()
                        .at("/waiting")
                        .findValuesAsText("partner"))
                .doesNotContain(first);
        week.planner.get(week.problem("/talks-due?school=De%20Brug&pairs")).is(200);
        week.planner.get(week.problem("/talks-due?school=nowhere")).is(422);
    }

    @Test
    void what_pupils_are_owed_is_told_by_what_was_missed() {
        assertThat(owed().get("owed")).isEmpty();

        week.supporter("an")
                .post("/api/v1/me/sessions", "{\"date\": \"2026-11-24\", \"outcome\": \"supporter-ill\"}")
                .is(201);

        assertThat(owed().get("minutes").asInt()).isPositive();
        assertThat(owed().at("/owed/0/since").asText()).isEqualTo("2026-11-24");
        assertThat(owed().at("/owed/0/schoolName").asText()).isNotEmpty();
    }

    @Test
    void every_rule_is_told_in_words_with_its_points() {
        week.planner
                .put(
                        week.problem(""),
                        week.planner
                                .get(week.problem(""))
                                .body()
                                .replaceFirst("\"weights\": \\{}", "\"weights\": {\"Waiting\": 4}"),
                        "If-Match",
                        "\"1\"")
                .is(200);

        JsonNode waiting = week
                .planner
                .ask("GET", week.problem("/weights"), null, "Accept-Language", "nl")
                .is(200)
                .json()
                .get("rules")
                .findParents("code")
                .stream()
                .filter(rule -> rule.get("code").asText().equals("WAITING"))
                .findFirst()
                .orElseThrow();

        assertThat(waiting.get("title").asText()).isEqualTo("Wachten");
        assertThat(waiting.get("points").asInt()).isEqualTo(4);
        assertThat(waiting.get("usualPoints").asInt()).isEqualTo(2);
    }

    private JsonNode owed() {
        return week.planner.get(week.problem("/sessions-owed")).is(200).json();
    }

    @Test
    void an_absence_is_open_until_no_visit_is_left_in_its_time() {
        week.supporter("an")
                .post("/api/v1/me/absences", "{\"from\": \"2026-11-25\"}")
                .is(201);

        JsonNode open = absence();
        assertThat(open.get("state").asText()).isEqualTo("open");
        assertThat(open.get("name").asText()).isEqualTo("An");
        assertThat(open.get("visits")).isNotEmpty();
        assertThat(open.at("/rosters/0").asText()).isEqualTo(week.roster);

        int version = 1;
        for (JsonNode visit : open.get("visits")) {
            week.planner
                    .post(
                            week.roster("/moves"),
                            "{\"visit\": \"%s\", \"out\": true}".formatted(visit.asText()),
                            "If-Match",
                            "\"" + version++ + "\"")
                    .is(200);
        }
        assertThat(absence().get("state").asText()).isEqualTo("planned");

        week.publish();
        assertThat(absence().get("state").asText()).isEqualTo("done");
    }

    @Test
    void an_absence_that_a_planner_took_back_is_withdrawn() {
        week.supporter("an")
                .post("/api/v1/me/absences", "{\"from\": \"2026-11-27\"}")
                .is(201);
        week.planner
                .put(
                        week.problem("/supporters/an"),
                        week.planner.get(week.problem("/supporters/an")).body().replace("\"2026-11-27\"", ""),
                        "If-Match",
                        "\"2\"")
                .is(200);

        assertThat(absence().get("state").asText()).isEqualTo("withdrawn");
    }

    @Test
    void an_appointment_that_stands_for_an_absence_is_no_visit_in_its_time() {
        week.supporter("an")
                .post("/api/v1/me/absences", "{\"from\": \"2026-11-27\", \"between\": \"10:00-10:05\"}")
                .is(201);

        assertThat(absence().get("between").asText()).isEqualTo("10:00-10:05");
        assertThat(absence().get("visits").toString()).doesNotContain("away-");
    }

    private JsonNode absence() {
        return week.planner.get(week.centre("/absences")).is(200).json().at("/absences/0");
    }

    @Test
    void absences_are_told_page_by_page_the_latest_first() {
        for (String date : new String[] {"2026-11-26", "2026-11-27"}) {
            week.supporter("an")
                    .post("/api/v1/me/absences", "{\"from\": \"" + date + "\"}")
                    .is(201);
        }
        JsonNode latest =
                week.planner.get(week.centre("/absences?limit=1")).is(200).json();
        JsonNode before = week.planner
                .get(week.centre("/absences?limit=1&before="
                        + latest.at("/absences/0/id").asText()))
                .is(200)
                .json();

        assertThat(latest.at("/absences/0/from").asText()).isEqualTo("2026-11-27");
        assertThat(before.at("/absences/0/from").asText()).isEqualTo("2026-11-26");
        week.planner.get(week.centre("/absences?limit=0")).is(422);
    }
}
