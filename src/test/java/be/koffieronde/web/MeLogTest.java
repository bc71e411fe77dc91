package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class MeLogTest extends OnAnsThursday {

    @Test
    void talks_that_were_held_are_written_down_once() {
        String talk = "{\"date\": \"2026-11-26\", \"partner\": \"heidi\", \"note\": \"over de uitstap\"}";

        an.post("/api/v1/me/talks", talk).is(201);
        an.post("/api/v1/me/talks", talk).is(422);
        an.post("/api/v1/me/talks", talk.replace("-26", "-27")).is(422);
        an.post("/api/v1/me/talks", talk.replace("heidi", "nobody")).is(422);
        an.post("/api/v1/me/talks", talk.replace("over de", "x".repeat(250))).is(422);
    }

    @Test
    void after_a_talk_was_held_on_another_day_than_planned_all_goes_on() {
        String talk = "{\"date\": \"2026-11-24\", \"partner\": \"mieke\"}";
        an.post("/api/v1/me/talks", talk).is(201);

        assertThat(mine().get("person").toString()).doesNotContain("mieke");
        assertThat(mine().get("done"))
                .hasToString(
                        "[{\"date\":\"2026-11-23\",\"start\":\"09:35\",\"end\":\"09:45\",\"partner\":\"mieke\","
                                + "\"partnerName\":\"mevr. Maes\",\"heldOn\":\"2026-11-24\",\"heldBy\":\"An\",\"isMine\":true}]");
        an.post("/api/v1/me/talks", talk.replace("mieke", "heidi")).is(201);
        an.post("/api/v1/me/sessions", "{\"date\": \"2026-11-23\"}").is(201);
        week.planner.get(week.roster("/diff?with=" + week.roster)).is(200);
        week.planner.get(week.roster("/papers?as=csv")).is(200);
        book(an, slot()).is(201);
        week.planner
                .post(week.roster("/publish"), "", "If-Match", week.version())
                .is(200);
    }

    @Test
    void a_talk_that_is_held_by_somebody_else_is_told_to_whoever_had_it_and_comes_back_when_it_is_taken_back() {
        String talk = "{\"date\": \"2026-11-25\", \"partner\": \"heidi\"}";
        Person bram = week.supporter("bram");
        bram.post("/api/v1/me/talks", talk).is(201);

        assertThat(mine().at("/done/0/heldBy").asText()).isEqualTo("Bram");
        assertThat(mine().at("/done/0/isMine").asBoolean()).isFalse();
        assertThat(mine().get("person").toString()).doesNotContain("heidi");

        bram.delete("/api/v1/me/talks?date=2026-11-25&partner=heidi").is(204);
        assertThat(mine().get("done")).isEmpty();
        assertThat(mine().get("person").toString()).contains("heidi");
    }

    @Test
    void a_talk_that_came_about_takes_none_out_of_weeks_that_are_to_come() {
        week.publishLater(1);
        an.post("/api/v1/me/talks", "{\"date\": \"2026-11-25\", \"partner\": \"heidi\"}")
                .is(201);

        JsonNode next = an.get("/api/v1/me/week?date=2026-12-03").is(200).json();
        assertThat(next.get("done")).isEmpty();
        assertThat(next.get("person").toString()).contains("heidi");
    }

    @Test
    void a_session_that_will_not_be_is_written_down_before_and_one_that_was_held_is_not() {
        week.publishLater(1);
        String session = "{\"date\": \"2026-12-01\", \"start\": \"%s\", \"outcome\": \"%s\"}";
        String start = startOfSession();

        an.post("/api/v1/me/sessions", session.formatted(start, "held")).is(422);
        an.post("/api/v1/me/sessions", session.formatted(start, "trip")).is(201);
        JsonNode said = an.get("/api/v1/me/week?date=2026-12-01").json().get("sessions");
        assertThat(said.findValuesAsText("date")).containsExactly("2026-12-01");
        assertThat(said.findValuesAsText("owed")).containsExactly("false");

        an.delete("/api/v1/me/sessions?date=2026-12-01&start=" + start).is(204);
        assertThat(an.get("/api/v1/me/week?date=2026-12-01").json().get("sessions"))
                .isEmpty();
    }

    @Test
    void the_same_request_under_the_same_key_is_done_once_and_answered_alike() {
        String talk = "{\"date\": \"2026-11-26\", \"partner\": \"heidi\"}";

        Answer first =
                an.post("/api/v1/me/talks", talk, "Idempotency-Key", "one").is(201);
        Answer again =
                an.post("/api/v1/me/talks", talk, "Idempotency-Key", "one").is(201);

        assertThat(again.body()).isEqualTo(first.body());
        an.post("/api/v1/me/talks", talk.replace("-26", "-25"), "Idempotency-Key", "one")
                .is(422);
        an.post("/api/v1/me/talks", talk, "Idempotency-Key", "two").is(422);
        an.post("/api/v1/me/talks", talk.replace("-26", "-25"), "Idempotency-Key", "two")
                .is(201);
    }

    @Test
    void sessions_are_written_down_by_their_time_or_a_day_at_once() {
        String lv = "{\"date\": \"2026-11-24\", \"start\": \"%s\", \"outcome\": \"pupil-ill\"}";
        String start = startOfSession();

        an.post("/api/v1/me/sessions", lv.formatted("06:00")).is(422);
        assertThat(an.post("/api/v1/me/sessions", lv.formatted(start))
                        .is(201)
                        .json()
                        .get("logged")
                        .asInt())
                .isEqualTo(1);
        an.post("/api/v1/me/sessions", lv.formatted(start)).is(422);
        an.post("/api/v1/me/sessions", "{\"date\": \"2026-11-23\"}").is(201);
        an.post("/api/v1/me/sessions", "{\"date\": \"2026-11-27\"}").is(422);
        an.post("/api/v1/me/sessions", "{\"date\": \"2026-11-24\", \"outcome\": \"rain\"}")
                .is(422);
    }

    private String startOfSession() {
        for (JsonNode day : an.get("/api/v1/me/week").json().at("/person/days")) {
            for (JsonNode visit : day.get("visits")) {
                if (day.get("date").asText().equals("2026-11-24")
                        && visit.get("kind").asText().equals("session")) {
                    return visit.get("start").asText();
                }
            }
        }
        throw new AssertionError("An has no session on Tuesday");
    }

    @Test
    void a_talk_that_came_about_in_a_week_without_a_roster_is_written_down() {
        an.post("/api/v1/me/talks", "{\"date\": \"2026-11-19\", \"partner\": \"heidi\"}")
                .is(201);
        an.post("/api/v1/me/talks", "{\"date\": \"2026-12-19\", \"partner\": \"heidi\"}")
                .is(422);
    }

    @Test
    void a_talk_that_was_held_is_told_with_the_week_until_it_is_taken_back() {
        an.post("/api/v1/me/talks", "{\"date\": \"2026-11-26\", \"partner\": \"heidi\", \"note\": \"aan de poort\"}")
                .is(201);
        assertThat(mine().at("/talks/0/partnerName").asText()).isEqualTo("juf Heidi");
        assertThat(mine().at("/talks/0/note").asText()).isEqualTo("aan de poort");

        an.delete("/api/v1/me/talks?date=2026-11-26&partner=heidi").is(204);
        an.delete("/api/v1/me/talks?date=2026-11-26&partner=heidi").is(204);

        assertThat(mine().get("talks")).isEmpty();
        an.delete("/api/v1/me/talks?date=2026-11-26").is(422);
        an.delete("/api/v1/me/talks?date=soon&partner=heidi").is(422);
    }

    @Test
    void what_became_of_a_session_is_told_with_the_week_until_it_is_taken_back() {
        String start = startOfSession();
        an.post(
                        "/api/v1/me/sessions",
                        "{\"date\": \"2026-11-24\", \"start\": \"%s\", \"outcome\": \"pupil-ill\"}".formatted(start))
                .is(201);
        assertThat(mine().at("/sessions/0/outcome").asText()).isEqualTo("pupil-ill");
        assertThat(mine().at("/sessions/0/start").asText()).isEqualTo(start);

        String path = "/api/v1/me/sessions?date=2026-11-24&start=";
        an.delete(path + start).is(204);
        an.delete(path + start).is(204);

        assertThat(mine().get("sessions")).isEmpty();
        an.delete(path + "06:00").is(422);
        an.delete(path + "noon").is(422);
        an.delete("/api/v1/me/sessions").is(422);
    }

    @Test
    void a_day_of_sessions_is_taken_back_at_once() {
        int held = an.post("/api/v1/me/sessions", "{\"date\": \"2026-11-24\"}")
                .is(201)
                .json()
                .get("logged")
                .asInt();
        assertThat(mine().get("sessions")).hasSize(held);

        an.delete("/api/v1/me/sessions?date=2026-11-24").is(204);

        assertThat(mine().get("sessions")).isEmpty();
    }
}
