package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on accounts and sessions, each tried. */
class ComingInTest {

    private static final String CREDENTIALS =
            "{\"login\": \"eerste@centrum.be\", \"password\": \"" + TestServer.PASSWORD + "\"}";
    private static final String[] HTTPS = {"X-Forwarded-Proto", "https"};

    /** However slow the machine is, nobody waits. */
    private static final Clock STOPPED = Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    private TestServer server;
    private Person first;

    @BeforeEach
    void start() {
        server = TestServer.in(directory, Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC));
        first = server.first();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String cookie(Answer answer) {
        return answer.header("set-cookie").replaceFirst(";.*", "");
    }

    @Test
    void nobody_goes_on_by_a_session_of_before_signing_in() {
        Answer before = server.stranger().post("/api/v1/session", CREDENTIALS).is(201);
        Answer after = server.stranger()
                .ask("POST", "/api/v1/session", CREDENTIALS, "Cookie", cookie(before))
                .is(201);

        assertThat(cookie(after)).isNotEqualTo(cookie(before));
        server.stranger()
                .ask("GET", "/api/v1/me", null, "Cookie", cookie(before))
                .is(401);
        server.stranger()
                .ask("GET", "/api/v1/me", null, "Cookie", cookie(after))
                .is(200);
    }

    @Test
    void a_session_that_somebody_made_up_is_none_and_becomes_none() {
        String made = "koffieronde=made-up-by-an-attacker";
        server.stranger().ask("GET", "/api/v1/me", null, "Cookie", made).is(401);

        Answer in = server.stranger()
                .ask("POST", "/api/v1/session", CREDENTIALS, "Cookie", made)
                .is(201);

        assertThat(cookie(in)).isNotEqualTo(made);
        server.stranger().ask("GET", "/api/v1/me", null, "Cookie", made).is(401);
    }

    @Test
    void on_https_the_cookie_is_one_that_no_other_site_can_set_and_no_page_can_read() {
        Answer plain = server.stranger().post("/api/v1/session", CREDENTIALS).is(201);
        Answer secure =
                server.stranger().post("/api/v1/session", CREDENTIALS, HTTPS).is(201);

        assertThat(secure.header("set-cookie"))
                .startsWith("__Host-koffieronde=")
                .contains("Path=/;", "; Secure", "; HttpOnly", "; SameSite=Strict")
                .doesNotContain("Domain");
        assertThat(secure.header("strict-transport-security")).isEqualTo("max-age=31536000");
        assertThat(plain.header("strict-transport-security")).isEmpty();
        server.stranger()
                .ask("GET", "/api/v1/me", null, "Cookie", cookie(plain), HTTPS[0], HTTPS[1])
                .is(401);
        server.stranger()
                .ask("GET", "/api/v1/me", null, "Cookie", cookie(secure), HTTPS[0], HTTPS[1])
                .is(200);
    }

    @Test
    void pages_are_not_told_what_the_cookie_holds() {
        Answer in = server.stranger()
                .post("/api/v1/session", CREDENTIALS, "Origin", server.address().replaceFirst("/$", ""))
                .is(201);

        assertThat(in.json().has("token")).isFalse();
        assertThat(in.json().has("csrf")).isTrue();
    }

    @Test
    void whoever_writes_by_cookie_shows_that_they_can_read_answers() {
        Answer in = server.stranger().post("/api/v1/session", CREDENTIALS).is(201);
        String cookie = cookie(in);

        server.stranger().ask("PUT", "/api/v1/me", "{}", "Cookie", cookie).is(403);
        server.stranger()
                .ask("PUT", "/api/v1/me", "{}", "Cookie", cookie, "X-CSRF-Token", "guess")
                .is(403);
        server.stranger()
                .ask("PUT", "/api/v1/me", "{}", "Cookie", cookie, "Authorization", "Basic eDp5")
                .is(403);
        server.stranger()
                .ask("PUT", "/api/v1/me", "{}", "Cookie", cookie, "X-CSRF-Token", in.text("csrf"))
                .is(204);
    }

    @Test
    void what_another_site_makes_a_browser_send_is_refused() {
        for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1", "not an origin")) {
            server.stranger()
                    .post("/api/v1/session", CREDENTIALS, "Origin", origin)
                    .is(403);
        }
        server.stranger()
                .post("/api/v1/session", CREDENTIALS, "Sec-Fetch-Site", "cross-site")
                .is(403);
    }

    @Test
    void who_is_unknown_and_who_never_chose_a_password_are_told_the_same() {
        String centre = TestServer.centre(first);
        first.post(
                        "/api/v1/centres/" + centre + "/people",
                        "{\"login\": \"bo\", \"name\": \"Bo\", \"role\": \"reader\"}")
                .is(201);

        String wrong = signIn("eerste@centrum.be").body();
        assertThat(signIn("nobody").body()).isEqualTo(wrong);
        assertThat(signIn("bo").body()).isEqualTo(wrong);
    }

    private Answer signIn(String login) {
        return server.stranger()
                .post("/api/v1/session", "{\"login\": \"" + login + "\", \"password\": \"a wrong one\"}")
                .is(401);
    }

    @Test
    void guessing_is_slowed_down_and_others_are_not() {
        for (int i = 0; i < 10; i++) {
            signIn("eerste@centrum.be");
        }
        Answer slowed = server.stranger().post("/api/v1/session", CREDENTIALS).is(429);

        assertThat(Integer.parseInt(slowed.header("retry-after"))).isBetween(1, 30);
        signIn("somebody else");
        server.stranger()
                .post("/api/v1/session", CREDENTIALS, "X-Forwarded-For", "10.0.0.1")
                .is(201);
    }

    @Test
    void from_one_address_many_logins_cannot_be_guessed() {
        for (int i = 0; i < 40; i++) {
            signIn("login " + i);
        }

        server.stranger().post("/api/v1/session", CREDENTIALS).is(429);
    }

    @Test
    void changing_a_password_takes_the_one_before_and_signs_out_everywhere_else() {
        Person elsewhere = server.known(CREDENTIALS);
        String chosen = "{\"old\": \"%s\", \"password\": \"another one of mine\"}";

        first.put("/api/v1/me/password", chosen.formatted("guess")).is(403);
        first.put("/api/v1/me/password", "{\"old\": \"" + TestServer.PASSWORD + "\", \"password\": \"short\"}")
                .is(422);
        Answer changed = first.put("/api/v1/me/password", chosen.formatted(TestServer.PASSWORD))
                .is(200);

        elsewhere.get("/api/v1/me").is(401);
        first.get("/api/v1/me").is(401);
        server.stranger()
                .ask("GET", "/api/v1/me", null, "Cookie", cookie(changed))
                .is(200);
        server.stranger().post("/api/v1/session", CREDENTIALS).is(401);
    }

    @Test
    void what_is_answered_may_do_nothing_in_a_browser_and_is_kept_nowhere() {
        for (Answer answer : List.of(
                server.stranger().get("/api/v1/me").is(401),
                server.stranger().get("/nothing").is(404),
                first.get("/api/v1/me").is(200))) {
            assertThat(answer.header("content-security-policy")).startsWith("default-src 'none'");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void requests_that_no_route_sees_tell_as_little_and_keep_browsers_as_safe() {
        String request = "GET /api/v1/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
        for (String wrong : List.of(
                "GARBAGE\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                request + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\n{}")) {
            String answer = RawHttp.to(server).send(wrong);

            assertThat(RawHttp.status(answer)).isIn(400, 413, 431);
            assertThat(answer)
                    .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'")
                    .doesNotContainIgnoringCase("jetty", "<html", "exception");
        }
    }

    @Test
    void a_form_is_never_as_long_as_a_document() {
        server.stranger()
                .post("/api/v1/session", "{\"login\": \"" + "a".repeat(300_000))
                .is(413);
    }

    @Test
    void what_is_found_out_of_others_by_asking_for_them_is_nothing() {
        Person outsider = server.outsider(Role.ADMINISTRATOR);
        String centre = TestServer.centre(first);

        String none = outsider.get("/api/v1/centres/none/people").is(404).body();
        assertThat(outsider.get("/api/v1/centres/" + centre + "/people").is(404).body())
                .isEqualTo(none);
    }
}
