package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionRoutesTest extends OnThursday {

    private static final String TALK = "talk/mieke/1";

    private FirstWeek week;

    @BeforeEach
    void plan() {
        week = FirstWeek.planned(server);
    }

    @Test
    void versions_are_told_with_who_made_them_by_what_the_latest_first() {
        week.publish();
        takeOut(TALK, 1);

        JsonNode versions =
                week.planner.get(week.roster("/versions")).is(200).json().get("versions");

        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/version").asInt()).isEqualTo(2);
        assertThat(versions.at("/0/action").asText()).isEqualTo("move-visit");
        assertThat(versions.at("/0/name").asText()).startsWith("planner");
        assertThat(versions.at("/0/published").asBoolean()).isFalse();
        assertThat(versions.at("/1/action").asText()).isEqualTo("add-roster");
        assertThat(versions.at("/1/name").isNull()).isTrue();
        assertThat(versions.at("/1/published").asBoolean()).isTrue();
    }

    @Test
    void versions_come_page_by_page() {
        takeOut(TALK, 1);

        JsonNode first =
                week.planner.get(week.roster("/versions?limit=1")).is(200).json();

        assertThat(first.get("next").asText()).isEqualTo("2");
        assertThat(week.planner
                        .get(week.roster("/versions?limit=1&after=2"))
                        .is(200)
                        .json()
                        .at("/versions/0/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void what_is_undone_is_done_again_by_the_same_way() {
        String before = content();
        takeOut(TALK, 1);
        String after = content();

        JsonNode undone = restore(1, 2).is(200).json();
        assertThat(undone.get("version").asInt()).isEqualTo(3);
        assertThat(undone.get("done").asText())
                .startsWith("Put back as in version 1: talk with mevr. Maes (")
                .endsWith("), Mon 23 Nov 09:35-09:45 with An");
        assertThat(undone.get("broken")).isEmpty();
        assertThat(undone.get("concerns")).isNotEmpty();
        assertThat(undone.get("scoreChange").asText())
                .startsWith("0hard/0medium/")
                .doesNotContain("-");
        assertThat(content()).isEqualTo(before);

        restore(2, 3).is(200);
        assertThat(content()).isEqualTo(after);
        assertThat(week.planner
                        .get(week.roster("/versions"))
                        .json()
                        .at("/versions/0/restores")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void only_an_earlier_version_can_come_back_for_whoever_knows_that_of_now() {
        takeOut(TALK, 1);

        week.planner.post(week.roster("/versions"), "{\"version\": 1}").is(428);
        restore(1, 1).is(412);
        restore(2, 2).is(422);
        restore(3, 2).is(422);
        restore(0, 2).is(422);
        assertThat(week.version()).isEqualTo("\"2\"");
    }

    @Test
    void what_came_back_is_judged_by_the_problem_as_it_is_now() {
        takeOut(TALK, 1);
        week.supporter("an")
                .post("/api/v1/me/absences", "{\"from\": \"2026-11-23\", \"until\": \"2026-11-27\"}")
                .is(201);

        JsonNode undone = restore(1, 2).is(200).json();

        assertThat(undone.at("/scores/b").asText()).startsWith("-");
        assertThat(week.planner.get(week.roster("/analysis")).json().get("score"))
                .isEqualTo(undone.at("/scores/b"));
    }

    @Test
    void what_is_gone_from_the_problem_does_not_come_back_and_what_is_new_is_left_out() {
        takeOut(TALK, 1);
        String more = week.planner.get(week.problem("")).body().replaceFirst("\"pupils\": \\[", """
                        "pupils": [{"id": "zz", "name": "Zoë Zeegers", "school": "de-brug", "partners": ["heidi"],
                          "needs": [{"id": "zz-a", "expertise": ["T9"], "sessionsPerWeek": 1, "minutes": 50,
                            "when": {"TUE": ["08:45-12:30"]}}]},""");
        week.planner.put(week.problem(""), more, "If-Match", "\"1\"").is(200);
        week.planner.delete(week.problem("/pupils/ye"), "If-Match", "\"2\"").is(200);

        restore(1, 2).is(200);

        assertThat(week.planner.get(week.roster("")).is(200).body())
                .contains("support/zz-a/1/1")
                .doesNotContain("support/ye");
        week.planner.get(week.roster("/analysis")).is(200);
    }

    private void takeOut(String visit, int known) {
        week.planner
                .post(
                        week.roster("/moves"),
                        "{\"visit\": \"%s\", \"out\": true}".formatted(visit),
                        "If-Match",
                        "\"" + known + "\"")
                .is(200);
    }

    private TestServer.Answer restore(int version, int known) {
        return week.planner.post(
                week.roster("/versions"), "{\"version\": " + version + "}", "If-Match", "\"" + known + "\"");
    }

    /** Of the roster as it is. */
    private String content() {
        return week.planner.get(week.roster("")).is(200).body();
    }
}
