package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.operation.JsonLog;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowRoutesTest extends OnThursday {

    private FirstWeek week;
    private Person anybody;

    @BeforeEach
    void plan() {
        week = FirstWeek.published(server);
        anybody = server.stranger();
    }

    /** The path of a new window. */
    private String window(String whose) {
        Answer made = week.planner.post(week.centre("/windows"), whose).is(201);
        assertThat(made.text("path")).startsWith("/window#");
        return "/api/v1/windows/" + made.text("path").replace("/window#", "");
    }

    @Test
    void a_school_sees_who_comes_for_whom_with_which_teacher_and_nothing_of_others() {
        Answer seen = anybody.get(window("{\"school\": \"De Brug\"}")).is(200);
        JsonNode view = seen.json();

        assertThat(view.get("for").asText()).isEqualTo("school");
        assertThat(view.get("name").asText()).isEqualTo("De Brug (Hasselt)");
        assertThat(view.get("centre").asText()).isEqualTo("Een centrum");
        assertThat(view.at("/weeks/0/visits")).isNotEmpty();
        assertThat(view.get("people").findValuesAsText("id")).containsExactlyInAnyOrder("heidi", "tom", "mieke");
        assertThat(view.at("/bells/lessons/MON/0").asText()).isEqualTo("08:45-09:35");
        assertThat(seen.body())
                .contains("L.V.", "juf Heidi")
                .doesNotContain("support/", "T9", "De Kring", "saskia", "home", "latrelatie", "2026-10-19");
    }

    @Test
    void a_partner_sees_their_own_talks_and_free_moments_alone() {
        Answer seen = anybody.get(window("{\"partner\": \"heidi\"}")).is(200);
        JsonNode view = seen.json();

        assertThat(view.get("people").findValuesAsText("id")).containsExactly("heidi");
        assertThat(view.at("/people/0/free/TUE/0").asText()).isEqualTo("12:50-13:30");
        assertThat(view.at("/weeks/0/visits"))
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.get("partners")).hasSize(1));
        assertThat(seen.body()).doesNotContain("meester Tom", "mieke", "De Kring", "support/");
    }

    @Test
    void a_window_that_is_taken_back_is_shut_and_its_suggestions_stay() {
        Answer made = week.planner
                .post(week.centre("/windows"), "{\"school\": \"de-brug\"}")
                .is(201);
        String path = "/api/v1/windows/" + made.text("path").substring("/window#".length());
        anybody.post(path + "/suggestions", "{\"words\": \"Graag koffie\"}").is(201);
        assertThat(week.planner.get(week.centre("/windows")).is(200).body())
                .contains(made.text("id"), "de-brug")
                .doesNotContain(made.text("path").substring(10));

        week.planner.delete(week.centre("/windows/" + made.text("id"))).is(204);
        week.planner.delete(week.centre("/windows/" + made.text("id"))).is(404);
        anybody.get(path).is(404);
        anybody.post(path + "/suggestions", "{\"words\": \"Nog iets\"}").is(404);
        anybody.delete(path + "/suggestions/none").is(404);
        assertThat(week.planner.get(week.centre("/suggestions")).json().get("suggestions"))
                .hasSize(1);
        anybody.get("/api/v1/windows/guess").is(404);
    }

    @Test
    void only_planners_make_windows_and_for_just_one() {
        week.planner.post(week.centre("/windows"), "{}").is(422);
        week.planner
                .post(week.centre("/windows"), "{\"school\": \"de-brug\", \"partner\": \"heidi\"}")
                .is(422);
        week.planner.post(week.centre("/windows"), "{\"school\": \"nowhere\"}").is(422);
        week.supporter("an")
                .post(week.centre("/windows"), "{\"school\": \"de-brug\"}")
                .is(403);
    }

    @Test
    void a_phone_may_send_a_suggestion_twice_and_it_can_be_taken_back_until_it_is_answered() {
        String path = window("{\"partner\": \"heidi\"}");
        String duty = "{\"kind\": \"duty\", \"day\": \"THU\", \"between\": \"15:25-15:45\"}";
        Answer first = anybody.post(path + "/suggestions", duty, "Idempotency-Key", "a")
                .is(201);
        assertThat(first.text("text")).isEqualTo("juf Heidi heeft elke donderdag toezicht, 15:25-15:45");
        assertThat(anybody.post(path + "/suggestions", duty, "Idempotency-Key", "a")
                        .is(201)
                        .text("id"))
                .isEqualTo(first.text("id"));
        anybody.post(path + "/suggestions", "{\"words\": \"x\"}", "Idempotency-Key", "a")
                .is(422);
        anybody.post(path + "/suggestions", duty, "Idempotency-Key", " ").is(422);
        assertThat(anybody.get(path).json().get("suggestions")).hasSize(1);

        String other = window("{\"partner\": \"tom\"}");
        anybody.delete(other + "/suggestions/" + first.text("id")).is(404);
        anybody.delete(path + "/suggestions/" + first.text("id")).is(204);
        anybody.delete(path + "/suggestions/" + first.text("id")).is(404);
        assertThat(anybody.get(path).json().at("/suggestions/0/state").asText()).isEqualTo("withdrawn");
        week.planner
                .post(week.centre("/suggestions/" + first.text("id") + "/answer"), "{\"state\": \"accepted\"}")
                .is(422);
    }

    @Test
    void nobody_reaches_by_a_window_what_is_anothers() {
        String heidi = window("{\"partner\": \"heidi\"}") + "/suggestions";
        String brug = window("{\"school\": \"de-brug\"}") + "/suggestions";

        anybody.post(heidi, "{\"kind\": \"absence\", \"partner\": \"tom\", \"date\": \"2026-11-27\"}")
                .is(422);
        anybody.post(heidi, "{\"kind\": \"closed\", \"date\": \"2026-11-27\"}").is(422);
        anybody.post(brug, "{\"kind\": \"absence\", \"partner\": \"saskia\", \"date\": \"2026-11-27\"}")
                .is(422);
        anybody.post(heidi, "{\"kind\": \"talk\", \"supporter\": \"nobody\"}").is(422);
        assertThat(week.school("de-brug")
                        .get(week.centre("/schools/de-brug/suggestions"))
                        .json()
                        .get("suggestions"))
                .isEmpty();
        anybody.post(heidi, "{\"kind\": \"talk\", \"words\": \"liefst zonder de directie\"}")
                .is(201);
        assertThat(week.school("de-brug")
                        .get(week.centre("/schools/de-brug/suggestions"))
                        .body())
                .doesNotContain("directie");
    }

    @Test
    void what_cannot_be_meant_is_told_field_by_field() {
        String path = window("{\"school\": \"de-brug\"}") + "/suggestions";

        assertThat(anybody.post(path, "{\"kind\": \"duty\", \"half\": \"morning\", \"until\": \"2026-11-27\"}")
                        .is(422)
                        .json()
                        .get("faults")
                        .findValuesAsText("code"))
                .containsExactlyInAnyOrder(
                        "desk.lacks", "desk.lacks", "desk.useless", "desk.useless", "desk.day-or-date");
        anybody.post(path, "{\"kind\": \"closed\", \"date\": \"2026-11-25\"}").is(422);
        anybody.post(path, "{\"kind\": \"closed\", \"date\": \"2028-11-25\"}").is(422);
        anybody.post(path, "{\"kind\": \"nothing\"}").is(422);
        anybody.post(path, "{\"words\": \" \"}").is(422);
        anybody.post(path, "{\"words\": \"" + "x".repeat(2001) + "\"}").is(422);
    }

    @Test
    void so_many_suggestions_come_by_a_window_in_a_day_and_no_more() {
        String path = window("{\"school\": \"de-brug\"}") + "/suggestions";
        for (int i = 0; i < 100; i++) {
            anybody.post(path, "{\"words\": \"" + i + "\"}").is(201);
        }

        assertThat(anybody.post(path, "{\"words\": \"te veel\"}").is(429).header("Retry-After"))
                .isEqualTo("3600");
        anybody.post(window("{\"school\": \"de-brug\"}") + "/suggestions", "{\"words\": \"x\"}")
                .is(201);
    }

    @Test
    void the_secret_is_in_no_log() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLog log = JsonLog.to(new PrintWriter(out, true, StandardCharsets.UTF_8));
        try {
            String path = window("{\"school\": \"de-brug\"}");
            anybody.get(path).is(200);
            anybody.post(path + "/suggestions", "{\"words\": \"Stil!\"}").is(201);
            anybody.get("/api/v1/windows/guess-of-somebody").is(404);

            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("\"route\": \"/api/v1/windows/{token}\"")
                    .doesNotContain(path.substring("/api/v1/windows/".length()), "guess-of", "Stil");
            assertThat(week.planner.get(week.centre("/audit")).is(200).body())
                    .contains("add-window")
                    .doesNotContain(path.substring("/api/v1/windows/".length()));
            assertThat(anybody.get("/metrics").body()).doesNotContain(path.substring("/api/v1/windows/".length()));
        } finally {
            log.close();
        }
    }
}
