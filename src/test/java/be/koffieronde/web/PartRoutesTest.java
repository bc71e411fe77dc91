package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartRoutesTest extends OnThursday {

    private FirstWeek week;

    @BeforeEach
    void plan() {
        week = FirstWeek.planned(server);
    }

    @Test
    void one_thing_is_read_changed_added_and_taken_out_a_version_each_time() {
        String an = week.planner.get(week.problem("/supporters/an")).is(200).body();

        week.planner
                .put(week.problem("/supporters/an"), an.replace("\"An\"", "\"Anneke\""), "If-Match", "\"1\"")
                .is(200);
        week.planner
                .put(
                        week.problem("/supporters/dirk"),
                        an.replace("\"an\"", "\"dirk\"").replace("\"An\"", "\"Dirk\""),
                        "If-Match",
                        "\"2\"")
                .is(200);
        assertThat(week.planner.get(week.problem("/supporters/an")).is(200).text("name"))
                .isEqualTo("Anneke");
        assertThat(week.planner.get(week.problem("/supporters/dirk")).is(200).header("ETag"))
                .isEqualTo("\"3\"");
        week.planner
                .delete(week.problem("/supporters/dirk"), "If-Match", "\"3\"")
                .is(200);
        week.planner.get(week.problem("/supporters/dirk")).is(404);
        assertThat(week.planner.get(week.problem("/versions")).is(200).json().get("versions"))
                .hasSize(4);
    }

    @Test
    void a_pupil_who_came_since_is_left_out_and_what_else_is_new_is_seen() {
        int before =
                week.planner.get(week.roster("/board")).json().get("leftOut").size();
        week.planner
                .put(
                        week.problem("/pupils/p99"),
                        "{\"id\": \"p99\", \"name\": \"Z.Z.\", \"school\": \"de-brug\", \"partners\": [], \"needs\": [%s]}"
                                .formatted(
                                        "{\"id\": \"p99-a\", \"expertise\": [], \"sessionsPerWeek\": 2, \"minutes\": 50}"),
                        "If-Match",
                        "\"1\"")
                .is(200);
        String an = week.planner.get(week.problem("/supporters/an")).body();
        week.planner
                .put(
                        week.problem("/supporters/an"),
                        an.replaceFirst("\"absences\": \\[[^]]*]", "\"absences\": [\"2026-11-26\"]"),
                        "If-Match",
                        "\"2\"")
                .is(200);

        JsonNode board = week.planner.get(week.roster("/board")).is(200).json();

        assertThat(board.get("leftOut")).hasSize(before + 2);
        assertThat(board.get("broken")).isNotEmpty();
        week.planner.get(week.roster("/places?visit=support/p99-a/1/1")).is(200);
    }

    @Test
    void a_thing_that_does_not_fit_in_is_refused_with_all_its_faults() {
        String path = week.problem("/partners/heidi");
        String heidi = week.planner.get(path).is(200).body();

        week.planner.put(path, heidi).is(428);
        week.planner.put(path, heidi, "If-Match", "\"9\"").is(412);
        week.planner.put(path, "{\"id\": \"other\"}", "If-Match", "\"1\"").is(422);
        week.planner.put(path, "[]", "If-Match", "\"1\"").is(422);
        week.planner
                .put(path, heidi + ", {\"id\": \"more\"}", "If-Match", "\"1\"")
                .is(422);
        assertThat(week.planner
                        .put(path, "{\"id\": \"heidi\", \"school\": \"x\", \"free\": 1}", "If-Match", "\"1\"")
                        .is(422)
                        .body())
                .contains("partners[0]");
        assertThat(week.planner.delete(path, "If-Match", "\"1\"").is(422).body())
                .contains("partners");
        week.planner.get(week.problem("/cats/tom")).is(404);
        week.planner
                .delete(week.problem("/partners/nobody"), "If-Match", "\"1\"")
                .is(404);
    }

    @Test
    void what_is_sent_twice_under_one_key_is_imported_once_however_large_it_is() {
        String large = week.planner.get(week.problem("")).body() + " ".repeat(300_000);

        String first = imported(large).is(201).body();
        assertThat(imported(large).is(201).body()).isEqualTo(first);
        assertThat(week.planner.get(week.centre("/problems")).json().get("problems"))
                .hasSize(2);
        imported("{}").is(422);
    }

    private TestServer.Answer imported(String file) {
        return week.planner.post(week.centre("/import"), file, "Idempotency-Key", "import");
    }

    @Test
    void lists_of_problems_people_and_jobs_come_in_pages() {
        String second = imported(week.planner.get(week.problem("")).body())
                .is(201)
                .json()
                .at("/problem/id")
                .asText();
        week.supporter("an");
        Person administrator = server.person(week.centre, Role.ADMINISTRATOR, null, null);
        for (String problem : List.of(week.problem, second)) {
            TestServer.plan(week.planner, problem);
        }

        assertThat(pages(week.planner, "problems")).containsExactlyInAnyOrder(week.problem, second);
        assertThat(pages(week.planner, "jobs")).hasSize(2).doesNotHaveDuplicates();
        assertThat(pages(administrator, "people")).hasSize(3).doesNotHaveDuplicates();
        week.planner.get(week.centre("/problems?limit=0")).is(422);
    }

    /** The ids of a list, asked for one by one. */
    private List<String> pages(Person person, String list) {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (ids.size() < 10) {
            JsonNode page = person.get(week.centre("/" + list + "?limit=1" + after))
                    .is(200)
                    .json();
            ids.add(page.at("/" + list + "/0/id").asText());
            if (page.get("next").isNull()) {
                return ids;
            }
            after = "&after=" + page.get("next").asText();
        }
        throw new AssertionError("no end of " + list);
    }

    @Test
    void what_a_problem_is_worth_is_told_without_keeping_it() {
        String text = week.planner.get(week.problem("")).body();

        assertThat(week.planner
                        .post(week.problem("/validation"), text)
                        .is(200)
                        .json()
                        .get("valid")
                        .asBoolean())
                .isTrue();
        JsonNode wrong = week.planner
                .post(week.problem("/validation"), text.replace("\"an\"", "7"))
                .is(200)
                .json();
        assertThat(wrong.get("valid").asBoolean()).isFalse();
        assertThat(wrong.get("errors")).isNotEmpty();
        week.planner.post(week.problem("/validation"), "no problem").is(200);
    }

    @Test
    void a_problem_goes_out_as_a_workbook_and_comes_in_again() throws Exception {
        byte[] workbook = bytes(week.problem("/export?as=xlsx"));

        HttpResponse<String> added = send(workbook);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String text = week.planner.get(week.problem("/export")).is(200).body();
        week.planner.post(week.centre("/import"), text).is(201);
        week.planner.post(week.centre("/import"), "{}").is(422);
        week.planner.get(week.problem("/export?as=pdf")).is(422);
    }

    @Test
    void what_swells_like_a_bomb_is_refused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }

        assertThat(send(bytes.toByteArray()).statusCode()).isEqualTo(422);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<String> send(byte[] file) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(week.centre("/import"))
                                .POST(BodyPublishers.ofByteArray(file))
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_becomes_the_next_version_of_a_problem() throws Exception {
        byte[] workbook = bytes(week.problem("/export?as=xlsx"));

        HttpResponse<String> kept = HttpClient.newHttpClient()
                .send(
                        request(week.problem(""))
                                .header("If-Match", "\"1\"")
                                .PUT(BodyPublishers.ofByteArray(workbook))
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(week.planner.get(week.problem("")).is(200).header("ETag")).isEqualTo("\"2\"");
        week.planner.put(week.problem(""), "no problem", "If-Match", "\"2\"").is(422);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                .header("Authorization", "Bearer " + week.planner.token());
    }
}
