package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of suggestions that planners accept with one click. */
class SuggestionsTest extends OnThursday {

    private FirstWeek week;

    @BeforeEach
    void plan() {
        week = FirstWeek.published(server);
    }

    private String suggested(String suggestion) {
        return week.school("de-brug")
                .post(week.centre("/schools/de-brug/suggestions"), suggestion)
                .is(201)
                .text("id");
    }

    private String textOf(String suggestion) {
        return week.school("de-brug")
                .post(week.centre("/schools/de-brug/suggestions"), suggestion)
                .is(201)
                .text("text");
    }

    private Answer accepted(String suggestion) {
        return week.planner
                .post(week.centre("/suggestions/" + suggested(suggestion) + "/answer"), "{\"state\": \"accepted\"}")
                .is(200);
    }

    /** Partner, school or supporter of the problem as it is now. */
    private JsonNode thing(String kindAndId) {
        return week.planner.get(week.problem("/" + kindAndId)).is(200).json();
    }

    @Test
    void a_duty_is_taken_out_of_free_moments_and_the_new_version_is_told() {
        JsonNode done = accepted(
                        "{\"kind\": \"duty\", \"partner\": \"heidi\", \"day\": \"THU\", \"between\": \"15:25-15:45\"}")
                .json()
                .get("done");

        assertThat(done.get("what").asText()).isEqualTo("changed");
        assertThat(done.at("/problems/0/id").asText()).isEqualTo(week.problem);
        assertThat(done.at("/problems/0/version").asInt()).isEqualTo(2);
        assertThat(thing("partners/heidi").at("/duties/THU/0").asText()).isEqualTo("15:25-15:45");
        assertThat(week.planner.get(week.problem("")).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void what_is_so_already_changes_nothing() {
        String duty = "{\"kind\": \"duty\", \"partner\": \"heidi\", \"day\": \"THU\", \"between\": \"15:25-15:45\"}";
        accepted(duty);

        JsonNode again = accepted(duty).json().get("done");
        assertThat(again.get("what").asText()).isEqualTo("known");
        assertThat(again.at("/problems/0/version").asInt()).isEqualTo(2);
    }

    @Test
    void a_duty_on_one_date_leaves_other_weeks_as_they_are() {
        accepted("{\"kind\": \"duty\", \"partner\": \"tom\", \"date\": \"2026-11-27\", \"between\": \"15:25-16:00\"}");

        JsonNode tom = thing("partners/tom");
        assertThat(tom.at("/on/2026-11-27").toString()).isEqualTo("[\"08:25-08:45\",\"16:00-16:30\"]");
        assertThat(tom.get("duties")).isNull();
    }

    @Test
    void an_absence_is_on_its_dates_or_at_its_hours() {
        accepted("{\"kind\": \"absence\", \"partner\": \"tom\", \"date\": \"2026-11-26\", \"until\": \"2026-11-27\"}");
        assertThat(thing("partners/tom").get("absences").toString()).isEqualTo("[\"2026-11-26\",\"2026-11-27\"]");

        accepted(
                "{\"kind\": \"absence\", \"partner\": \"mieke\", \"date\": \"2026-11-26\", \"between\": \"08:00-15:30\"}");
        assertThat(thing("partners/mieke").at("/on/2026-11-26").toString()).isEqualTo("[\"15:30-16:30\"]");
    }

    @Test
    void a_school_is_closed_half_a_day_by_its_bells_or_all_day() {
        accepted("{\"kind\": \"closed\", \"date\": \"2026-11-26\", \"half\": \"afternoon\"}");
        assertThat(thing("schools/de-brug").at("/on/2026-11-26").toString()).isEqualTo("[\"08:00-12:20\"]");

        accepted("{\"kind\": \"closed\", \"date\": \"2026-11-27\", \"half\": \"morning\"}");
        assertThat(thing("schools/de-brug").at("/on/2026-11-27").toString()).isEqualTo("[\"13:30-17:00\"]");

        accepted("{\"kind\": \"closed\", \"date\": \"2026-11-26\"}");
        assertThat(thing("schools/de-brug").get("closedDays").toString()).isEqualTo("[\"2026-11-26\"]");
    }

    @Test
    void a_school_is_closed_for_days_on_end_and_one_click_accepts_all_of_them() {
        accepted("{\"kind\": \"closed\", \"date\": \"2026-11-26\", \"until\": \"2026-12-04\"}");

        assertThat(thing("schools/de-brug").get("closedDays").toString())
                .isEqualTo("[\"2026-11-26\",\"2026-11-27\",\"2026-11-28\",\"2026-11-29\"]");
    }

    @Test
    void closed_days_are_told_as_people_say_them() {
        assertThat(textOf("{\"kind\": \"closed\", \"date\": \"2026-11-27\"}"))
                .isEqualTo("De Brug (Hasselt) is closed on Friday 27 November");
        assertThat(textOf("{\"kind\": \"closed\", \"date\": \"2026-11-27\", \"half\": \"afternoon\"}"))
                .isEqualTo("De Brug (Hasselt) is closed on Friday afternoon, 27 November");
        assertThat(textOf("{\"kind\": \"closed\", \"date\": \"2026-12-21\", \"until\": \"2027-01-01\"}"))
                .isEqualTo("De Brug (Hasselt) is closed from Monday 21 December until Friday 1 January");
        assertThat(textOf("{\"kind\": \"closed\", \"date\": \"2026-12-14\", \"until\": \"2026-12-18\","
                        + " \"half\": \"morning\"}"))
                .isEqualTo(
                        "De Brug (Hasselt) is closed every morning from Monday 14 December until Friday 18 December");
        assertThat(thing("schools/de-brug").at("/on/2026-11-26").isMissingNode())
                .isTrue();
    }

    @Test
    void free_moments_are_as_the_teacher_says() {
        accepted("{\"kind\": \"duty\", \"partner\": \"heidi\", \"day\": \"THU\", \"between\": \"15:25-15:45\"}");
        Answer told = accepted(
                "{\"kind\": \"free\", \"partner\": \"heidi\", \"free\": {\"THU\": [\"15:30-16:00\"], \"FRI\": []}}");
        Answer more = accepted("{\"kind\": \"free\", \"partner\": \"tom\","
                + " \"free\": {\"MON\": [\"08:15-08:40\", \"10:25-10:40\"], \"TUE\": [\"12:00-12:30\"]}}");

        assertThat(told.text("text")).isEqualTo("juf Heidi is free on Thu 15:30-16:00");
        assertThat(more.text("text")).endsWith(" is free on Mon 08:15-08:40 and 10:25-10:40; Tue 12:00-12:30");
        JsonNode heidi = thing("partners/heidi");
        assertThat(heidi.at("/free/THU/0").asText()).isEqualTo("15:30-16:00");
        assertThat(heidi.at("/duties/THU/0").asText()).isEqualTo("15:25-15:30");
        assertThat(heidi.at("/free/MON").isMissingNode()).isTrue();
    }

    @Test
    void a_wish_for_a_talk_is_booked_where_nobody_has_to_move_once() {
        JsonNode done =
                accepted("{\"kind\": \"talk\", \"partner\": \"tom\"}").json().get("done");

        assertThat(done.get("what").asText()).isIn("booked", "planned");
        assertThat(done.at("/talk/date").asText()).isEqualTo("2026-11-27");
        assertThat(accepted("{\"kind\": \"talk\", \"partner\": \"tom\"}")
                        .json()
                        .at("/done/what")
                        .asText())
                .isEqualTo("planned");
    }

    @Test
    void a_wish_that_fits_nowhere_is_told_to_the_planner() {
        accepted("{\"kind\": \"absence\", \"partner\": \"tom\", \"date\": \"2026-11-27\"}");

        assertThat(accepted("{\"kind\": \"talk\", \"partner\": \"heidi\"}")
                        .json()
                        .at("/done/what")
                        .asText())
                .isEqualTo("no-room");
    }

    @Test
    void of_dates_that_no_problem_has_there_is_nothing_to_change() {
        Answer answer = accepted("{\"kind\": \"closed\", \"date\": \"2026-12-18\"}");

        assertThat(answer.json().at("/done/what").asText()).isEqualTo("nowhere");
        assertThat(answer.text("state")).isEqualTo("accepted");
    }

    @Test
    void a_planner_may_accept_what_they_put_in_by_hand() {
        String id = suggested("{\"kind\": \"closed\", \"date\": \"2026-11-27\"}");

        JsonNode answered = week.planner
                .post(week.centre("/suggestions/" + id + "/answer"), "{\"state\": \"accepted\", \"apply\": false}")
                .is(200)
                .json();
        assertThat(answered.get("done").isNull()).isTrue();
        assertThat(thing("schools/de-brug").get("closedDays")).isEmpty();
    }
}
