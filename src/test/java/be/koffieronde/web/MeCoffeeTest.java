package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeCoffeeTest extends OnAnsThursday {

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
        assertThat(coming).allMatch(MeCoffeeTest::isToCome).hasSizeLessThan(all.size());
        assertThat(an.get("/api/v1/me/coffee?coming=true").json().get("partners"))
                .allMatch(partner -> partner.get("best").isNull() || isToCome(partner.get("best")));
    }

    private static boolean isToCome(JsonNode slot) {
        return (slot.get("date").asText() + slot.get("best").asText()).compareTo("2026-11-2612:00") >= 0;
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
    void a_talk_that_was_booked_is_taken_back_while_another_is_done_elsewhere() {
        String slot = slot();
        book(an, slot).is(201);
        an.post("/api/v1/me/talks", "{\"date\": \"2026-11-24\", \"partner\": \"maes\"}")
                .is(201);

        an.delete("/api/v1/me/coffee/" + slot + "?partner=heidi").is(204);
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
}
