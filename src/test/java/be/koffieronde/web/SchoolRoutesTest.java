package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolRoutesTest extends OnThursday {

    private FirstWeek week;
    private Person brug;

    @BeforeEach
    void plan() {
        week = FirstWeek.published(server);
        brug = week.school("de-brug");
    }

    @Test
    void a_school_sees_who_comes_to_it_with_initials_and_nothing_of_others() {
        Answer visits = brug.get(week.centre("/schools/de-brug/visits")).is(200);

        assertThat(visits.json().get("visits")).isNotEmpty();
        assertThat(visits.body()).contains("L.V.").doesNotContain("support/", "T9", "De Kring");
        brug.get(week.centre("/schools/de-kring/visits")).is(404);
        brug.get(week.centre("/schools/nowhere/visits")).is(404);
        week.planner.get(week.centre("/schools/de-kring/visits")).is(200);
        week.planner.get(week.centre("/schools/nowhere/visits")).is(404);
        week.supporter("an").get(week.centre("/schools/de-brug/visits")).is(403);
    }

    @Test
    void a_suggestion_is_answered_once_by_a_planner() {
        JsonNode visit = brug.get(week.centre("/schools/de-brug/visits")).json().at("/visits/0");
        String words = "{\"words\": \"Kan dit een uur later?\", \"date\": \"%s\", \"start\": \"%s\"}"
                .formatted(visit.get("date").asText(), visit.get("start").asText());

        String id = brug.post(week.centre("/schools/de-brug/suggestions"), words)
                .is(201)
                .text("id");
        assertThat(week.planner
                        .get(week.centre("/suggestions"))
                        .is(200)
                        .json()
                        .at("/suggestions/0/visit")
                        .isTextual())
                .isTrue();
        String answer = week.centre("/suggestions/" + id + "/answer");
        week.planner.post(answer, "{\"state\": \"open\"}").is(422);
        week.planner
                .post(answer, "{\"state\": \"accepted\", \"words\": \"Vanaf volgende week.\"}")
                .is(200);
        week.planner.post(answer, "{\"state\": \"declined\"}").is(422);
        week.planner
                .post(week.centre("/suggestions/none/answer"), "{\"state\": \"declined\"}")
                .is(404);

        JsonNode own = brug.get(week.centre("/schools/de-brug/suggestions"))
                .is(200)
                .json()
                .at("/suggestions/0");
        assertThat(own.get("state").asText()).isEqualTo("accepted");
        assertThat(own.get("answer").asText()).isEqualTo("Vanaf volgende week.");
        assertThat(own.get("visit").isNull()).isTrue();
    }

    @Test
    void a_school_suggests_for_itself_alone_and_in_some_words() {
        brug.post(week.centre("/schools/de-kring/suggestions"), "{\"words\": \"Graag koffie\"}")
                .is(404);
        brug.post(week.centre("/schools/de-brug/suggestions"), "{\"words\": \" \"}")
                .is(422);
        brug.post(week.centre("/schools/de-brug/suggestions"), "{\"words\": \"?\", \"date\": \"2026-11-28\"}")
                .is(422);
        brug.get(week.centre("/suggestions")).is(403);
        week.planner
                .post(week.centre("/schools/de-brug/suggestions"), "{\"words\": \"x\"}")
                .is(403);
    }

    @Test
    void a_school_with_an_account_sees_its_window_and_takes_back_what_is_not_answered() {
        JsonNode view = brug.get(week.centre("/schools/de-brug/window")).is(200).json();
        assertThat(view.at("/weeks/0/visits")).isNotEmpty();
        brug.get(week.centre("/schools/de-kring/window")).is(404);
        week.planner.get(week.centre("/schools/none/window")).is(404);

        String suggestions = week.centre("/schools/de-brug/suggestions");
        String id = brug.post(suggestions, "{\"kind\": \"closed\", \"date\": \"2026-11-27\"}")
                .is(201)
                .text("id");
        week.school("de-kring")
                .delete(week.centre("/schools/de-kring/suggestions/" + id))
                .is(404);
        brug.delete(suggestions + "/" + id).is(204);
        brug.delete(suggestions + "/" + id).is(404);
    }
}
