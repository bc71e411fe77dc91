package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Role;
import be.koffieronde.oidc.Provider;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.server.Doorway;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People come in by a provider that runs here. */
class SignOnTest {

    @TempDir
    private Path directory;

    private TestProvider provider;
    private TestServer server;

    @BeforeEach
    void start() throws IOException, JOSEException {
        provider = new TestProvider();
        provider.say("email", "Reader1@centrum.be");
        server = TestServer.behind(
                directory,
                new Doorway(
                        "127.0.0.1",
                        0,
                        Set.of(),
                        new Provider(URI.create(provider.issuer()), TestProvider.CLIENT, TestProvider.SECRET),
                        false),
                Clock.systemUTC());
        server.person(TestServer.centre(server.first()), Role.READER, null, null);
    }

    @AfterEach
    void stop() {
        server.close();
        provider.close();
    }

    private Answer go() {
        return server.stranger().get("/api/v1/oidc").is(303);
    }

    private Answer comeBack(Answer gone, Map<String, String> with) {
        return server.stranger()
                .ask(
                        "GET",
                        "/api/v1/oidc/callback?code=" + with.get("code") + "&state=" + with.get("state"),
                        null,
                        "Cookie",
                        cookie(gone, 0));
    }

    private static String cookie(Answer answer, int index) {
        return answer.headers().get("set-cookie").get(index).replaceFirst(";.*", "");
    }

    private Map<String, String> visit(Answer gone) {
        return provider.visit(URI.create(gone.header("location")));
    }

    @Test
    void somebody_invited_comes_in_by_the_address_that_the_provider_knows() {
        Answer gone = go();
        assertThat(gone.header("set-cookie")).contains("HttpOnly", "SameSite=Lax");

        Answer back = comeBack(gone, visit(gone)).is(303);

        assertThat(back.header("location")).isEqualTo("/#in");
        assertThat(server.stranger()
                        .ask("GET", "/api/v1/me", null, "Cookie", cookie(back, 1))
                        .is(200)
                        .text("name"))
                .isEqualTo("reader1");
    }

    @Test
    void a_code_is_good_once_and_for_whoever_went_alone() {
        Answer gone = go();
        Map<String, String> with = visit(gone);
        comeBack(gone, with).is(303);

        comeBack(gone, with).is(403);
        Answer other = go();
        comeBack(other, visit(gone)).is(403);
        comeBack(
                        other,
                        Map.of(
                                "code",
                                visit(gone).get("code"),
                                "state",
                                visit(other).get("state")))
                .is(403);
        server.stranger().get("/api/v1/oidc/callback?code=x&state=y").is(403);
        server.stranger().get("/api/v1/oidc/callback?error=access_denied").is(403);
    }

    @Test
    void whoever_the_provider_does_not_vouch_for_stays_out() throws JOSEException {
        for (Map<String, Object> wrong : Set.<Map<String, Object>>of(
                Map.of("email_verified", false),
                Map.of("nonce", "another"),
                Map.of("aud", "another"),
                Map.of("iss", "https://another"),
                Map.of("email", "nobody@centrum.be"))) {
            wrong.forEach(provider::say);
            Answer gone = go();
            comeBack(gone, visit(gone)).is(403);
            provider.forget(wrong.keySet());
            provider.say("email", "reader1@centrum.be");
        }
        provider.signByAnother();
        Answer gone = go();
        comeBack(gone, visit(gone)).is(403);
    }

    @Test
    void a_provider_that_is_away_is_told_and_may_come_back() {
        provider.close();

        server.stranger().get("/api/v1/oidc").is(502);
    }

    @Test
    void without_a_provider_there_is_no_way_in_by_one() {
        try (TestServer other = TestServer.in(directory.resolve("other"))) {
            other.stranger().get("/api/v1/oidc").is(404);
        }
    }
}
