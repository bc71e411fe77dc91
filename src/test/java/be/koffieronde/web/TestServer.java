package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Invitation;
import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.web.server.Doorway;
import be.koffieronde.web.server.Serving;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server on any free port, and people who ask it; every answer is held against the contract. */
public final class TestServer implements AutoCloseable {

    /** Everybody's. */
    public static final String PASSWORD = "koffie met juf Heidi";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Serving serving;
    private int people;

    private TestServer(Serving serving) {
        this.serving = serving;
    }

    /** On SQLite in a directory. */
    public static TestServer in(Path directory) {
        return on(DatabaseAddress.in(directory));
    }

    static TestServer on(DatabaseAddress address) {
        return on(address, Clock.systemUTC());
    }

    /** When it is some time. */
    public static TestServer in(Path directory, Clock clock) {
        return on(DatabaseAddress.in(directory), clock);
    }

    static TestServer on(DatabaseAddress address, Clock clock) {
        return on(address, clock, Doorway.of("127.0.0.1", 0));
    }

    /** In a database, when it is some time, reached in some way. */
    public static TestServer on(DatabaseAddress address, Clock clock, Doorway door) {
        return new TestServer(Serving.start(address, clock, door));
    }

    /** On SQLite in a directory, reached in another way or at another time. */
    static TestServer behind(Path directory, Doorway door, Clock clock) {
        return new TestServer(Serving.start(DatabaseAddress.in(directory), clock, door));
    }

    /** Who has a token. */
    Person of(String token) {
        return new Person(token);
    }

    /** An answer. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        /** What it says. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The text of a field. */
        public String text(String field) {
            return json().get(field).asText();
        }

        /** Empty without. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(), List.of("")).get(0);
        }

        /** The same, if it has the status. */
        public Answer is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }
    }

    /** Somebody who is signed in, or nobody. */
    public final class Person {

        private final @Nullable String token;
        private final String login;

        private Person(@Nullable String token) {
            this(token, "");
        }

        private Person(@Nullable String token, String login) {
            this.token = token;
            this.login = login;
        }

        public Answer get(String path) {
            return ask("GET", path, null);
        }

        public Answer post(String path, String body, String... headers) {
            return ask("POST", path, body, headers);
        }

        public Answer put(String path, String body, String... headers) {
            return ask("PUT", path, body, headers);
        }

        public Answer delete(String path, String... headers) {
            return ask("DELETE", path, null, headers);
        }

        /** @param headers names and values, in turn */
        Answer ask(String method, String path, @Nullable String body, String... headers) {
            List<String> all = new ArrayList<>(List.of(headers));
            if (token != null) {
                all.addAll(List.of("Authorization", "Bearer " + token));
            }
            return TestServer.this.ask(method, path, body, all);
        }

        /** What they sign in as; empty: unknown. */
        public String login() {
            return login;
        }

        /** What they are known by. */
        public String token() {
            return String.valueOf(token);
        }
    }

    private Answer ask(String method, String path, @Nullable String body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path.replaceFirst("^/", "")))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            String type = answer.headers().firstValue("content-type").orElse("");
            Contract.check(method, path, answer.statusCode(), type, answer.body());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it is. */
    public String address() {
        return serving.address();
    }

    /** The server itself. */
    public Serving serving() {
        return serving;
    }

    /** Nobody who is signed in. */
    public Person stranger() {
        return new Person(null);
    }

    /** The first account of the first centre, an administrator. */
    Person first() {
        String token = serving.firstToken().orElseThrow();
        String sent =
                "{\"token\": \"%s\", \"login\": \"eerste@centrum.be\", \"name\": \"Eerste\", \"password\": \"%s\"}"
                        .formatted(token, PASSWORD);
        return new Person(stranger().post("/api/v1/first-account", sent).is(201).text("token"));
    }

    /** Somebody who signs in with credentials. */
    Person known(String credentials) {
        return new Person(
                stranger().post("/api/v1/session", credentials).is(201).text("token"));
    }

    /** The first account, made when a server was here before. */
    Person firstAgain() {
        String sent = "{\"login\": \"eerste@centrum.be\", \"password\": \"%s\"}".formatted(PASSWORD);
        return new Person(stranger().post("/api/v1/session", sent).is(201).text("token"));
    }

    /** The only centre of somebody. */
    static String centre(Person person) {
        return person.get("/api/v1/me").json().at("/centres/0/centre").asText();
    }

    /** Another person of a centre, who is signed in. */
    public Person person(String centre, Role role, @Nullable String supporter, @Nullable String school) {
        return person(new Caller.Place(centre, role, supporter, school), Language.EN);
    }

    /** Another person of a centre, who is signed in and reads a language. */
    public Person person(Caller.Place place, Language language) {
        people++;
        String name = place.role().word() + people;
        String centre = place.centre();
        Invitation invitation = new Invitation(name + "@centrum.be", name, language, place);
        String link = new CentrePeople(serving.database(), centre, null)
                .invite(invitation)
                .token();
        return new Person(new Accounts(serving.database()).choosePassword(link, PASSWORD), invitation.login());
    }

    /** Somebody of another centre. */
    Person outsider(Role role) {
        return person(serving.newCentre("Elders"), role, null, null);
    }

    /** A problem that is shipped, added; gives its id. */
    static String add(Person person, String centre, Path problem) {
        try {
            return person.post("/api/v1/centres/" + centre + "/problems", Files.readString(problem))
                    .is(201)
                    .text("id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A roster of a problem by a short search, done; gives its id. */
    static String plan(Person person, String problem) {
        String job = person.post("/api/v1/problems/" + problem + "/jobs", "{\"kind\": \"plan\", \"moves\": 300}")
                .is(202)
                .text("id");
        return ended(person, job).text("roster");
    }

    /** A job, when it has ended. */
    static Answer ended(Person person, String job) {
        while (true) {
            Answer answer = person.get("/api/v1/jobs/" + job).is(200);
            if (!answer.json().get("ended").isNull()) {
                return answer;
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        serving.close();
    }
}
