package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class MeAbsenceTest extends OnAnsThursday {

    @Test
    void who_is_ill_is_away_in_the_problem_and_at_once_in_answers() {
        JsonNode changed = an.post("/api/v1/me/absences", "{\"from\": \"2026-11-26\", \"until\": \"2026-11-27\"}")
                .is(201)
                .json();

        assertThat(changed.at("/problems/0/version").asInt()).isEqualTo(2);
        assertThat(week.planner.get("/api/v1/problems/" + week.problem).body())
                .contains("\"absences\": [\"2026-11-26\", \"2026-11-27\"]");
        assertThat(an.get("/api/v1/me/coffee?partner=heidi&day=2026-11-26")
                        .json()
                        .get("free"))
                .isEmpty();
        an.post("/api/v1/me/absences", "{\"from\": \"2026-11-26\"}").is(201);
        assertThat(week.planner.get("/api/v1/problems/" + week.problem).header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void who_is_away_for_a_part_of_a_day_works_the_rest() {
        an.post("/api/v1/me/absences", "{\"from\": \"2026-11-26\", \"between\": \"12:00-24:00\"}")
                .is(201);

        assertThat(week.planner.get("/api/v1/problems/" + week.problem).body()).contains("\"2026-11-26\": [\"08:");
        an.post("/api/v1/me/absences", "{\"from\": \"2026-11-27\", \"until\": \"2026-11-26\"}")
                .is(422);
        an.post("/api/v1/me/absences", "{\"from\": \"2029-11-27\"}").is(422);
    }

    @Test
    void who_is_away_in_the_middle_of_a_day_has_an_appointment_then() {
        String away = "{\"from\": \"2026-11-27\", \"between\": \"12:00-13:00\"}";

        an.post("/api/v1/me/absences", away).is(201);
        an.post("/api/v1/me/absences", away).is(201);

        Answer problem = week.planner.get("/api/v1/problems/" + week.problem);
        assertThat(problem.header("ETag")).isEqualTo("\"2\"");
        assertThat(problem.body()).contains("\"time\": \"12:00-13:00\"", "\"title\": \"Away\"");
        assertThat(mine().at("/away").toString()).isEqualTo("[{\"date\":\"2026-11-27\",\"between\":\"12:00-13:00\"}]");
    }

    @Test
    void a_week_tells_when_somebody_is_away() {
        an.post("/api/v1/me/absences", "{\"from\": \"2026-11-27\"}").is(201);
        an.post("/api/v1/me/absences", "{\"from\": \"2026-11-26\", \"between\": \"12:00-24:00\"}")
                .is(201);

        assertThat(mine().at("/away/0/date").asText()).isEqualTo("2026-11-26");
        assertThat(mine().at("/away/0/between").asText()).startsWith("12:00-");
        assertThat(mine().at("/away/1").toString()).isEqualTo("{\"date\":\"2026-11-27\",\"between\":null}");
    }

    @Test
    void who_is_away_is_offered_no_coffee_that_day_until_they_are_there_again() {
        String day = "2026-11-26";
        an.post("/api/v1/me/absences", "{\"from\": \"" + day + "\"}").is(201);

        assertThat(an.get("/api/v1/me/coffee?partner=heidi").is(200).json().get("free"))
                .noneMatch(slot -> slot.get("date").asText().equals(day));
        an.delete("/api/v1/me/absences?from=" + day).is(204);
        an.delete("/api/v1/me/absences?from=" + day).is(204);

        assertThat(an.get("/api/v1/me/week").json().get("away")).isEmpty();
        assertThat(an.get("/api/v1/me/coffee?partner=heidi").json().get("free"))
                .anyMatch(slot -> slot.get("date").asText().equals(day));
        an.delete("/api/v1/me/absences").is(422);
        an.delete("/api/v1/me/absences?from=" + day + "&between=noon").is(422);
    }

    @Test
    void who_is_away_for_a_part_of_a_day_is_told_for_which() {
        assertThat(whyNotClaesOnFriday("12:00-24:00")).isEqualTo("you are away 12:00-16:15");
        assertThat(whyNotClaesOnFriday("13:00-14:00")).isEqualTo("you are away 13:00-14:00");
        assertThat(whyNotClaesOnFriday("13:20-14:00")).isEmpty();
    }

    /** She is free from 13:10 to 14:00, for talks of 10 min. */
    private String whyNotClaesOnFriday(String away) {
        an.post("/api/v1/me/absences", "{\"from\": \"2026-11-27\", \"between\": \"" + away + "\"}")
                .is(201);
        JsonNode answer =
                an.get("/api/v1/me/coffee?coming=true&partner=claes").is(200).json();
        an.delete("/api/v1/me/absences?from=2026-11-27&between=" + away).is(204);
        return StreamSupport.stream(answer.get("whyNot").spliterator(), false)
                .filter(block -> block.get("date").asText().equals("2026-11-27"))
                .map(block -> block.get("text").asText())
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_part_of_a_day_away_is_taken_back_too() {
        for (String between : new String[] {"08:00-10:00", "10:30-11:30"}) {
            an.post("/api/v1/me/absences", "{\"from\": \"2026-11-26\", \"between\": \"" + between + "\"}")
                    .is(201);
            assertThat(an.get("/api/v1/me/week").json().get("away")).hasSize(1);

            an.delete("/api/v1/me/absences?from=2026-11-26&between=" + between).is(204);

            assertThat(an.get("/api/v1/me/week").json().get("away")).isEmpty();
        }
    }
}
