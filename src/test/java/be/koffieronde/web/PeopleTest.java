package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.trail.Trail.Deed;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

    private static final String BO = "{\"login\": \"Bo@Centrum.be\", \"name\": \"Bo\", \"role\": \"%s\"}";

    @TempDir
    private Path directory;

    private TestServer server;
    private Person first;
    private String centre;
    private String people;

    @BeforeEach
    void start() {
        server = TestServer.in(directory);
        first = server.first();
        centre = TestServer.centre(first);
        people = "/api/v1/centres/" + centre + "/people";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer invite(String role) {
        return first.post(people, BO.formatted(role)).is(201);
    }

    private Person choose(String token, String password) {
        String sent = "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, password);
        return server.of(
                server.stranger().post("/api/v1/password", sent).is(201).text("token"));
    }

    private List<String> actions() {
        return server.serving()
                .database()
                .read(
                        centre,
                        tx -> new Trail(tx)
                                .deeds(null, 100).stream().map(Deed::action).toList());
    }

    @Test
    void somebody_who_is_invited_chooses_a_password_and_is_in() {
        Answer invited = invite("reader");
        assertThat(first.get(people).is(200).json().at("/people/0/joined").asBoolean())
                .isFalse();

        Person bo = choose(invited.text("token"), "a password of Bo");

        assertThat(bo.get("/api/v1/me").is(200).json().at("/centres/0/role").asText())
                .isEqualTo("reader");
        assertThat(first.get(people).json().at("/people/0/joined").asBoolean()).isTrue();
        server.known("{\"login\": \"bo@centrum.be\", \"password\": \"a password of Bo\"}");
        assertThat(actions()).contains("invite", "choose-password");
    }

    @Test
    void a_link_is_good_once_and_not_for_something_else() {
        String token = invite("reader").text("token");
        choose(token, "a password of Bo");

        String again = "{\"token\": \"%s\", \"password\": \"somebody else's\"}".formatted(token);
        server.stranger().post("/api/v1/password", again).is(422);
        first.post("/api/v1/links", "{\"token\": \"" + token + "\"}").is(422);
        server.stranger()
                .post("/api/v1/password", again.replace(token, "never-given"))
                .is(422);
    }

    @Test
    void another_link_makes_those_before_it_useless() {
        Answer invited = invite("reader");
        String other = first.post(people + "/" + invited.text("id") + "/reset", "")
                .is(201)
                .text("token");

        server.stranger()
                .post(
                        "/api/v1/password",
                        "{\"token\": \"%s\", \"password\": \"a password of Bo\"}".formatted(invited.text("token")))
                .is(422);
        choose(other, "a password of Bo");
    }

    @Test
    void choosing_another_password_by_a_link_signs_out_everywhere() {
        Answer invited = invite("reader");
        Person bo = choose(invited.text("token"), "a password of Bo");
        String reset = first.post(people + "/" + invited.text("id") + "/reset", "")
                .is(201)
                .text("token");

        bo.get("/api/v1/me").is(200);
        choose(reset, "another password");
        bo.get("/api/v1/me").is(401);
    }

    @Test
    void all_that_is_wrong_with_an_invitation_is_told_at_once() {
        assertThat(first.post(people, "{\"login\": \"x\", \"name\": \"\", \"role\": \"king\", \"more\": 1}")
                        .is(422)
                        .json()
                        .get("faults"))
                .hasSize(3);
        assertThat(first.post(people, BO.formatted("supporter"))
                        .is(422)
                        .json()
                        .at("/faults/0/code")
                        .asText())
                .isEqualTo("accounts.which-supporter");
        assertThat(first.post(people, BO.formatted("school"))
                        .is(422)
                        .json()
                        .at("/faults/0/code")
                        .asText())
                .isEqualTo("accounts.which-school");
        first.post(people, BO.formatted("reader").replace("Bo@", "B o@")).is(422);
        invite("reader");
        first.post(people, BO.formatted("planner")).is(422);
    }

    @Test
    void somebody_becomes_something_else_at_once() {
        Answer invited = invite("reader");
        Person bo = choose(invited.text("token"), "a password of Bo");
        bo.get("/api/v1/centres/" + centre + "/problems").is(403);

        first.put(people + "/" + invited.text("id"), "{\"role\": \"planner\"}").is(204);

        bo.get("/api/v1/centres/" + centre + "/problems").is(200);
        first.put(people + "/nobody", "{\"role\": \"planner\"}").is(404);
        assertThat(actions()).contains("change-role");
    }

    @Test
    void the_last_administrator_stays_one() {
        String me = first.get("/api/v1/me").text("id");
        invite("administrator");

        first.put(people + "/" + me, "{\"role\": \"reader\"}").is(422);
        first.delete(people + "/" + me).is(422);
        first.delete("/api/v1/people/" + me).is(422);

        Person second = server.person(centre, Role.ADMINISTRATOR, null, null);
        second.put(people + "/" + me, "{\"role\": \"reader\"}").is(204);
        first.get(people).is(403);
    }

    @Test
    void who_is_taken_out_of_a_centre_sees_nothing_of_it_any_more() {
        Answer invited = invite("reader");
        Person bo = choose(invited.text("token"), "a password of Bo");

        first.delete(people + "/" + invited.text("id")).is(204);

        bo.get(people).is(404);
        assertThat(bo.get("/api/v1/me").is(200).json().get("centres")).isEmpty();
        first.delete(people + "/" + invited.text("id")).is(404);
    }

    @Test
    void who_is_forgotten_leaves_deeds_without_a_name() {
        Answer invited = invite("planner");
        Person bo = choose(invited.text("token"), "a password of Bo");
        bo.put("/api/v1/me", "{\"name\": \"Bo Janssens\"}").is(204);

        first.delete("/api/v1/people/" + invited.text("id")).is(204);

        bo.get("/api/v1/me").is(401);
        assertThat(first.get(people).is(200).body()).doesNotContain("Bo", "bo@");
        assertThat(actions()).contains("choose-password", "forget");
        List<String> logins = server.serving()
                .database()
                .readAll(tx -> tx.query(
                                "select coalesce(login, '') || name || coalesce(password, '') from person where removed is not null")
                        .mapTo(String.class)
                        .list());
        assertThat(logins).containsExactly("");
        invite("planner");
    }

    @Test
    void somebody_with_an_account_comes_into_another_centre_by_a_link_and_stays_their_own() {
        Answer invited = invite("reader");
        Person bo = choose(invited.text("token"), "a password of Bo");
        Person other = server.outsider(Role.ADMINISTRATOR);
        String theirs = "/api/v1/centres/" + TestServer.centre(other) + "/people";
        Answer again = other.post(theirs, BO.formatted("planner")).is(201);
        String link = "{\"token\": \"" + again.text("token") + "\"}";

        assertThat(again.text("use")).isEqualTo("join");
        bo.get(theirs).is(404);
        first.post("/api/v1/links", link).is(422);
        link = "{\"token\": \""
                + other.post(theirs + "/" + again.text("id") + "/reset", "")
                        .is(201)
                        .text("token") + "\"}";
        bo.post("/api/v1/links", link).is(200);

        bo.get(theirs).is(403);
        assertThat(other.post(theirs + "/" + again.text("id") + "/reset", "")
                        .is(422)
                        .json()
                        .at("/faults/0/code")
                        .asText())
                .isEqualTo("accounts.other-centres");
        other.delete("/api/v1/people/" + again.text("id")).is(422);
    }

    @Test
    void a_link_to_a_password_is_useless_once_somebody_came_into_another_centre() {
        Answer invited = invite("reader");
        Person bo = choose(invited.text("token"), "a password of Bo");
        String reset = first.post(people + "/" + invited.text("id") + "/reset", "")
                .is(201)
                .text("token");
        Person other = server.outsider(Role.ADMINISTRATOR);
        Answer again = other.post("/api/v1/centres/" + TestServer.centre(other) + "/people", BO.formatted("reader"))
                .is(201);
        bo.post("/api/v1/links", "{\"token\": \"" + again.text("token") + "\"}").is(200);

        server.stranger()
                .post("/api/v1/password", "{\"token\": \"%s\", \"password\": \"taken over now\"}".formatted(reset))
                .is(422);
    }

    @Test
    void people_say_what_they_are_called_and_what_they_speak() {
        first.put("/api/v1/me", "{\"name\": \"Juf An\", \"language\": \"en\"}").is(204);

        assertThat(first.get("/api/v1/me").text("name")).isEqualTo("Juf An");
        assertThat(first.get("/api/v1/me").text("language")).isEqualTo("en");
        first.put("/api/v1/me", "{\"language\": \"fr\"}").is(422);
    }
}
