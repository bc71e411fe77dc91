package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIsOverTest {

    private static final String WEDNESDAY = "2026-11-25";
    private static final Clock AT_ELEVEN = Clock.fixed(Instant.parse(WEDNESDAY + "T10:00:00Z"), ZoneOffset.UTC);

    private static TestServer server;

    private FirstWeek week;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = TestServer.in(directory, AT_ELEVEN);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @BeforeEach
    void plan() {
        week = FirstWeek.planned(server);
    }

    @Test
    void what_has_begun_today_is_not_planned_again() {
        change("\"commitments\": \\[", """
                "commitments": [
                  {"id": "late", "supporter": "bram", "date": "2026-11-25", "time": "10:20-11:00", "location": "centre",
                    "title": "Te laat"},""");
        TreeSet<String> before = begun();
        String again = "{\"kind\": \"replan\", \"moves\": 300, \"roster\": \"%s\", \"from\": \"%s\"}";

        String job = week.planner
                .post(week.problem("/jobs"), again.formatted(week.roster, WEDNESDAY))
                .is(202)
                .text("id");
        TestServer.Answer ended = TestServer.ended(week.planner, job);

        assertThat(ended.text("state")).isEqualTo("FINISHED");
        assertThat(before).hasSize(4);
        assertThat(begun()).isEqualTo(before);
        assertThat(ended.json().at("/result/leftOut")).hasSize(1);
        assertThat(roster().toString()).doesNotContain("\"pinned\":true");
    }

    private TreeSet<String> begun() {
        TreeSet<String> begun = new TreeSet<>();
        for (JsonNode round : roster().get("rounds")) {
            for (JsonNode visit : round.get("visits")) {
                String start = visit.get("start").asText();
                if (round.get("date").asText().equals(WEDNESDAY) && start.compareTo("11:00") < 0) {
                    begun.add(round.get("supporter").asText() + " " + start + " "
                            + visit.get("id").asText());
                }
            }
        }
        return begun;
    }

    private JsonNode roster() {
        return week.planner.get(week.roster("")).is(200).json();
    }

    @Test
    void who_could_take_a_pupil_is_asked_of_what_is_still_to_come() {
        change("\"pupils\": \\[", """
                "pupils": [{"id": "zz", "name": "Zoë Zeegers", "school": "de-brug", "partners": [],
                  "needs": [{"id": "zz-a", "expertise": ["T9"], "sessionsPerWeek": 1, "minutes": 50,
                    "when": {"TUE": ["08:45-12:30"], "FRI": ["08:45-12:30"]}}]},""");

        JsonNode all = week.planner.get(week.roster("/intake?pupil=zz")).is(200).json();
        JsonNode coming = week.planner
                .get(week.roster("/intake?pupil=zz&coming=true"))
                .is(200)
                .json();

        assertThat(all.get("from").isNull()).isTrue();
        assertThat(all.at("/offers").findValuesAsText("date")).anyMatch(date -> date.compareTo(WEDNESDAY) <= 0);
        assertThat(coming.get("from").asText()).isEqualTo("2026-11-25T11:00");
        assertThat(List.copyOf(coming.at("/offers").findValuesAsText("date")))
                .isNotEmpty()
                .allMatch(date -> date.equals("2026-11-27"));

        String offer = "{\"pupil\": \"zz\", \"offer\": 1, \"from\": \"%s\"}";
        week.planner
                .post(week.roster("/intake"), offer.formatted("noon"), "If-Match", "\"1\"")
                .is(422);
        JsonNode booked = week.planner
                .post(week.roster("/intake"), offer.formatted("2026-11-25T11:00"), "If-Match", "\"1\"")
                .is(200)
                .json();
        assertThat(booked.toString()).doesNotContain("2026-11-24");
    }

    private void change(String anchor, String with) {
        String problem = week.planner.get(week.problem("")).body();
        week.planner
                .put(week.problem(""), problem.replaceFirst(anchor, with), "If-Match", "\"1\"")
                .is(200);
    }
}
