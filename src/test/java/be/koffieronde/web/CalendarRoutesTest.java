package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import org.junit.jupiter.api.Test;

class CalendarRoutesTest extends OnThursday {

    @Test
    void a_secret_address_gives_what_is_published_with_initials_until_it_is_taken_back() {
        FirstWeek week = FirstWeek.planned(server);
        Answer made = week.planner
                .post(week.centre("/calendars"), "{\"school\": \"De Brug\"}")
                .is(201);
        Person anybody = week.server.stranger();
        String path = made.text("path");
        assertThat(anybody.get(path).is(200).body())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")
                .doesNotContain("BEGIN:VEVENT");

        week.publish();
        Answer calendar = anybody.get(path).is(200);
        assertThat(calendar.body()).contains("BEGIN:VEVENT", "L.V.").doesNotContain("support/", "T9");
        assertThat(calendar.header("Cache-Control")).contains("private");
        anybody.ask("GET", path, null, "If-None-Match", calendar.header("ETag")).is(304);

        week.planner.delete(week.centre("/calendars/" + made.text("id"))).is(204);
        week.planner.delete(week.centre("/calendars/" + made.text("id"))).is(404);
        anybody.get(path).is(404);
    }

    @Test
    void addresses_are_listed_without_their_secrets_and_are_nobodys_guess() {
        FirstWeek week = FirstWeek.planned(server);
        String path = week.planner
                .post(week.centre("/calendars"), "{\"partner\": \"heidi\"}")
                .is(201)
                .text("path");

        assertThat(week.planner.get(week.centre("/calendars")).is(200).body())
                .contains("heidi")
                .doesNotContain(path.substring(10, 40));
        week.server.stranger().get("/calendar/guess.ics").is(404);
        week.server.stranger().get(path.replace(".ics", "")).is(404);
        week.planner.post(week.centre("/calendars"), "{}").is(422);
        week.planner
                .post(week.centre("/calendars"), "{\"partner\": \"heidi\", \"school\": \"de-brug\"}")
                .is(422);
        week.planner
                .post(week.centre("/calendars"), "{\"partner\": \"nobody\"}")
                .is(422);
        week.supporter("an")
                .post(week.centre("/calendars"), "{\"partner\": \"heidi\"}")
                .is(403);
    }

    @Test
    void a_supporter_has_one_address_and_a_new_one_ends_the_old() {
        FirstWeek week = FirstWeek.published(server);
        Person an = week.supporter("an");
        String first = an.post("/api/v1/me/calendar", "").is(201).text("path");
        String second = an.post("/api/v1/me/calendar", "").is(201).text("path");

        week.server.stranger().get(first).is(404);
        assertThat(week.server.stranger().get(second).is(200).body()).contains("BEGIN:VEVENT");
    }

    @Test
    void a_calendar_has_all_weeks_that_are_published_ahead() {
        FirstWeek week = FirstWeek.published(server);
        for (int later = 1; later <= 14; later++) {
            week.publishLater(later);
        }
        String path = week.planner
                .post(week.centre("/calendars"), "{\"supporter\": \"An\"}")
                .is(201)
                .text("path");

        assertThat(week.server.stranger().get(path).is(200).body()).contains("20261123T", "20261130T", "20270301T");
    }
}
