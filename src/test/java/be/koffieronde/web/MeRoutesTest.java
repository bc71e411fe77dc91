package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeRoutesTest extends OnThursday {

    private FirstWeek week;
    private Person an;

    @BeforeEach
    void plan() {
        week = FirstWeek.published(server);
        an = week.supporter("an");
    }

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
    void coffee_is_told_in_short_for_all_partners_and_at_length_for_one() {
        assertThat(an.get("/api/v1/me/coffee").is(200).json().get("partners"))
                .extracting(one ->
                        one.get("partner").asText() + " " + one.get("last").asText())
                .contains("heidi 2026-10-19", "mieke null");
        Answer heidi = an.get("/api/v1/me/coffee?partner=juf%20Heidi").is(200);
        assertThat(heidi.json().get("free")).isNotEmpty();
        assertThat(heidi.body()).doesNotContain("support/");
        an.get("/api/v1/me/coffee?partner=nobody").is(422);
        an.get("/api/v1/me/coffee?partner=heidi&day=soon").is(422);
        an.get("/api/v1/me/coffee?partner=heidi&minutes=0").is(422);
    }

    @Test
    void coffee_that_is_still_to_come_begins_at_the_quarter_of_now() {
        JsonNode all = an.get("/api/v1/me/coffee?partner=heidi").is(200).json().get("free");
        JsonNode coming = an.get("/api/v1/me/coffee?partner=heidi&coming=true")
                .is(200)
                .json()
                .get("free");

        assertThat(all).anyMatch(slot -> slot.get("date").asText().compareTo("2026-11-26") < 0);
        assertThat(coming).allMatch(MeRoutesTest::isToCome).hasSizeLessThan(all.size());
        assertThat(an.get("/api/v1/me/coffee?coming=true").json().get("partners"))
                .allMatch(partner -> partner.get("best").isNull() || isToCome(partner.get("best")));
    }

    private static boolean isToCome(JsonNode slot) {
        return (slot.get("date").asText() + slot.get("best").asText()).compareTo("2026-11-2612:00") >= 0;
    }

    private String slot() {
        return an.get("/api/v1/me/coffee?partner=heidi")
                .is(200)
                .json()
                .at("/free/0/book")
                .asText();
    }

    private static Answer book(Person person, String slot) {
        return person.post("/api/v1/me/coffee/" + slot, "{\"partner\": \"heidi\"}");
    }

    @Test
    void a_talk_that_is_booked_is_in_the_published_week_at_once() {
        String slot = slot();

        assertThat(book(an, slot).is(201).json().get("version").asInt()).isEqualTo(2);
        book(an, slot).is(201);
        assertThat(week.version()).isEqualTo("\"2\"");
        assertThat(an.get("/api/v1/me/week").body()).contains(slot.substring(11, 16));
    }

    @Test
    void a_slot_that_is_taken_tells_who_has_it_and_what_else_fits() {
        String slot = slot();
        book(an, slot).is(201);

        JsonNode refused = an.post("/api/v1/me/coffee/" + slot, "{\"partner\": \"mieke\"}")
                .is(409)
                .json();

        assertThat(refused.at("/taken/0/name").asText()).isEqualTo("An");
        assertThat(refused.at("/taken/0/title").asText()).isEqualTo("talk with juf Heidi");
        assertThat(refused.at("/others/partner").asText()).isEqualTo("mieke");
    }

    @Test
    void of_many_at_one_slot_just_one_gets_it() throws Exception {
        String slot = slot();
        List<String> partners = List.of("heidi", "mieke", "heidi", "mieke", "mieke", "heidi");
        ExecutorService pool = Executors.newFixedThreadPool(partners.size());
        try {
            List<Future<Integer>> asked = partners.stream()
                    .map(partner ->
                            pool.submit(() -> an.post("/api/v1/me/coffee/" + slot, "{\"partner\": \"" + partner + "\"}")
                                    .status()))
                    .toList();
            for (Future<Integer> one : asked) {
                assertThat(one.get()).isIn(201, 409);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(week.version()).isEqualTo("\"2\"");
        assertThat(week.planner.get(week.roster("/analysis")).json().get("broken"))
                .isEmpty();
    }

    @Test
    void what_planners_are_changing_meanwhile_stays_theirs_and_gets_the_talk_too() {
        week.planner
                .put(week.roster("/pins/talk/mieke/1"), "", "If-Match", "\"1\"")
                .is(200);

        book(an, slot()).is(201);

        assertThat(week.version()).isEqualTo("\"4\"");
        assertThat(week.planner.get(week.roster("")).body()).contains("talk/heidi/extra");
        assertThat(week.planner
                        .get(week.centre("/rosters"))
                        .json()
                        .at("/rosters/0/published")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void slots_and_partners_that_are_none_are_refused() {
        book(an, "2026-11-24").is(422);
        book(an, "2027-11-24T10:00").is(422);
        an.post("/api/v1/me/coffee/2026-11-24T10:00", "{\"partner\": \"nobody\"}")
                .is(422);
        an.post("/api/v1/me/coffee/2026-11-24T10:00", "{}").is(422);
    }

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

        assertThat(an.get("/api/v1/me/week").is(200).json().get("person").toString())
                .doesNotContain("mieke");
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

    private JsonNode mine() {
        return an.get("/api/v1/me/week").is(200).json();
    }

    @Test
    void a_week_tells_what_day_it_is_and_where_its_places_are() {
        assertThat(mine().get("today").asText()).isEqualTo("2026-11-26");
        assertThat(mine().at("/places/0/place").asText()).isNotEmpty();
        assertThat(mine().get("places")).allMatch(place -> place.get("latitude").asDouble() > 50);
        assertThat(mine().get("away")).isEmpty();
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

    @Test
    void a_talk_that_came_about_in_a_week_without_a_roster_is_written_down() {
        an.post("/api/v1/me/talks", "{\"date\": \"2026-11-19\", \"partner\": \"heidi\"}")
                .is(201);
        an.post("/api/v1/me/talks", "{\"date\": \"2026-12-19\", \"partner\": \"heidi\"}")
                .is(422);
    }

    @Test
    void what_made_way_for_a_talk_is_where_it_was_when_it_is_taken_back(@TempDir Path directory) {
        Clock monday = Clock.offset(FirstWeek.THURSDAY, Duration.ofHours(-76));
        try (TestServer early = TestServer.in(directory, monday)) {
            FirstWeek then = FirstWeek.published(early);
            Person an = then.supporter("an");
            JsonNode rounds = then.planner.get(then.roster("")).json().get("rounds");
            JsonNode answer = an.get("/api/v1/me/coffee?partner=mieke&more=true&minutes=30&coming=true")
                    .is(200)
                    .json();
            JsonNode slot = Stream.of(answer.get("shift"), answer.get("move"))
                    .flatMap(some -> StreamSupport.stream(some.spliterator(), false))
                    .filter(one -> !one.get("best").asText().equals("09:35"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(answer));
            String path = "/api/v1/me/coffee/" + slot.get("book").asText();
            an.post(path, "{\"partner\": \"mieke\", \"minutes\": 30}").is(201);
            assertThat(then.planner.get(then.roster("")).json().get("rounds")).isNotEqualTo(rounds);

            an.delete(path + "?partner=mieke").is(204);

            assertThat(then.planner.get(then.roster("")).json().get("rounds")).isEqualTo(rounds);
        }
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

    @Test
    void a_talk_that_was_booked_is_taken_back_and_its_place_is_free_again() {
        String before = week.planner.get(week.roster("")).body().replaceAll("\\s", "");
        String slot = slot();
        book(an, slot).is(201);

        an.delete("/api/v1/me/coffee/" + slot + "?partner=heidi").is(204);
        an.delete("/api/v1/me/coffee/" + slot + "?partner=heidi").is(204);

        assertThat(week.version()).isEqualTo("\"3\"");
        assertThat(week.planner.get(week.roster("")).body().replaceAll("\\s", ""))
                .isEqualTo(before);
        assertThat(slot()).startsWith(slot.substring(0, 16));
        an.delete("/api/v1/me/coffee/" + slot).is(422);
    }

    @Test
    void an_own_week_is_for_supporters() {
        week.planner.get("/api/v1/me/week").is(403);
        week.planner.post("/api/v1/me/talks", "{}").is(403);
    }
}
