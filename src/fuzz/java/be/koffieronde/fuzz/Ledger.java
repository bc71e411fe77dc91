package be.koffieronde.fuzz;

import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.week.Rosters;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a server has confirmed, and whether it is there. */
final class Ledger {

    private static final String API = "api/v1/";
    private static final String SIGN_IN = "{\"login\": \"an@centrum.be\", \"password\": \"koffie met Heidi\"}";

    /** What must be true of a database whenever nobody writes: questions that are answered with 0. */
    private static final Map<String, String> NOTHING_HALF = Map.of(
            "a problem has another number of versions than its version",
            "select count(*) from problem p where p.version <> (select count(*) from problem_version v where v.problem_id ="
                    + " p.id)",
            "a roster has another number of versions than its version",
            "select count(*) from roster r where r.version <> (select count(*) from roster_version v where v.roster_id ="
                    + " r.id)",
            "a change of a problem was not written down",
            "select count(*) from problem p where p.version <> (select count(*) from audit a where a.thing = p.id and"
                    + " a.action in ('add-problem', 'change-problem'))",
            "what happened has gaps",
            "select count(*) from centre c where c.last_event <> (select count(*) from event e where e.centre_id = c.id) +"
                    + " (select count(*) from audit a where a.centre_id = c.id)",
            "a roster is not indexed",
            "select count(*) from roster r where not exists (select 1 from visit_index i where i.roster_id = r.id)",
            "a job that is done made no roster",
            "select count(*) from plan_job where state = 'FINISHED' and roster_id is null");

    private final String token;
    private final String centre;
    private final String problem;
    private final Map<String, Integer> problems = new ConcurrentHashMap<>();
    private final Map<String, Integer> published = new ConcurrentHashMap<>();
    private final Queue<String> jobs = new ConcurrentLinkedQueue<>();
    private final Queue<String> signedIn = new ConcurrentLinkedQueue<>();
    private final Queue<String> signedOut = new ConcurrentLinkedQueue<>();
    private final AtomicInteger confirmed = new AtomicInteger();

    private Ledger(String token, String centre, String problem) {
        this.token = token;
        this.centre = centre;
        this.problem = problem;
    }

    /** On a new server. */
    static Ledger begin(ServerProcess server) {
        try {
            String sent =
                    "{\"token\": \"%s\", \"name\": \"An\", ".formatted(server.firstToken()) + SIGN_IN.substring(1);
            String token = server.web(null)
                    .post(API + "first-account", sent)
                    .json()
                    .get("token")
                    .asText();
            String centre = server.web(token)
                    .get(API + "me")
                    .json()
                    .at("/centres/0/centre")
                    .asText();
            return new Ledger(token, centre, Files.readString(Path.of("problems/first-week.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String token() {
        return token;
    }

    /** Writes whatever there is to write until the server is gone. */
    Runnable writer(int number, ServerProcess server, Chance chance) {
        WebClient web = server.web(token);
        return () -> {
            try {
                List<String> own = new ArrayList<>();
                while (true) {
                    write(number, own, web, chance);
                    confirmed.incrementAndGet();
                }
            } catch (IOException e) {
                // It was killed.
            }
        };
    }

    /** Waits until so many more writes are answered. */
    void await(int more, int millis) throws InterruptedException {
        int enough = confirmed.get() + more;
        for (int waited = 0; confirmed.get() < enough && waited < millis; waited++) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private void write(int number, List<String> own, WebClient web, Chance chance) throws IOException {
        switch (chance.below(own.isEmpty() ? 2 : 8)) {
            case 0 -> add(own, web);
            case 1 -> sign(web, chance);
            case 2, 3, 4 -> change(chance.of(own), web);
            case 5 -> network(number, web);
            case 6 -> plan(chance.of(own), web);
            default -> publish(web);
        }
    }

    /** A problem whose name tells its version. */
    private String document(int version) {
        return problem.replace("\"name\": \"first-week\"", "\"name\": \"version %d\"".formatted(version));
    }

    private void add(List<String> own, WebClient web) throws IOException {
        WebClient.Answer answer = web.post(API + "centres/" + centre + "/problems", document(1));
        if (answer.isConfirmed()) {
            String id = answer.json().get("id").asText();
            problems.put(id, 1);
            own.add(id);
        }
    }

    private void change(String id, WebClient web) throws IOException {
        int version = problems.getOrDefault(id, 1);
        WebClient.Answer answer = web.ask(
                "PUT", API + "problems/" + id, document(version + 1), Map.of("If-Match", "\"" + version + "\""));
        if (answer.isConfirmed()) {
            problems.put(id, version + 1);
        }
    }

    private void sign(WebClient web, Chance chance) throws IOException {
        WebClient.Answer in = new WebClient(web.address(), null).post(API + "session", SIGN_IN);
        if (!in.isConfirmed()) {
            return;
        }
        String made = in.json().get("token").asText();
        if (chance.oneIn(2)) {
            signedIn.add(made);
        } else if (new WebClient(web.address(), made)
                .ask("DELETE", API + "session", "", Map.of())
                .isConfirmed()) {
            signedOut.add(made);
        }
    }

    private void network(int number, WebClient web) throws IOException {
        web.ask(
                "PUT",
                API + "centres/" + centre + "/networks/roads-" + number + ".json",
                Files.readString(Path.of("problems/limburg-roads.json")),
                Map.of());
    }

    private void plan(String id, WebClient web) throws IOException {
        WebClient.Answer answer = web.post(API + "problems/" + id + "/jobs", "{\"kind\": \"plan\", \"moves\": 100}");
        if (answer.isConfirmed()) {
            jobs.add(answer.json().get("id").asText());
        }
    }

    private void publish(WebClient web) throws IOException {
        JsonNode rosters =
                web.get(API + "centres/" + centre + "/rosters").json().path("rosters");
        for (JsonNode roster : rosters) {
            int version = roster.get("version").asInt();
            String id = roster.get("id").asText();
            if (roster.get("published").isNull()
                    && web.ask(
                                    "POST",
                                    API + "rosters/" + id + "/publish",
                                    "",
                                    Map.of("If-Match", "\"" + version + "\""))
                            .isConfirmed()) {
                published.put(id, version);
                return;
            }
        }
    }

    /** All that is not as it was confirmed, or half. */
    List<String> check(WebClient web, DatabaseAddress at) throws IOException {
        List<String> faults = new ArrayList<>(half(at));
        for (Map.Entry<String, Integer> one : problems.entrySet()) {
            WebClient.Answer answer = web.get(API + "problems/" + one.getKey());
            String name = answer.isConfirmed() ? answer.json().path("name").asText() : "";
            // A change that was on its way when the server was killed may be there or not.
            if (name.equals("version " + (one.getValue() + 1))) {
                one.setValue(one.getValue() + 1);
            } else if (!name.equals("version " + one.getValue())) {
                faults.add("a problem of version " + one.getValue() + " is lost: " + answer);
            }
        }
        for (String job : jobs) {
            if (!web.get(API + "jobs/" + job).isConfirmed()) {
                faults.add("a job is lost");
            }
        }
        signedIn.stream().filter(made -> !knows(made, web)).forEach(made -> faults.add("somebody is not signed in"));
        signedOut.stream().filter(made -> knows(made, web)).forEach(made -> faults.add("somebody is signed in again"));
        forget();
        return faults;
    }

    /** What was checked a while ago is not asked for again, lest checking take longer than all else. */
    private void forget() {
        while (problems.size() > 20) {
            problems.remove(problems.keySet().iterator().next());
        }
        while (published.size() > 10) {
            published.remove(published.keySet().iterator().next());
        }
        for (Queue<String> some : List.of(jobs, signedIn, signedOut)) {
            while (some.size() > 15) {
                some.remove();
            }
        }
    }

    private static boolean knows(String made, WebClient web) {
        try {
            return new WebClient(web.address(), made).get(API + "me").isConfirmed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> half(DatabaseAddress at) {
        try (Database database = Database.openThere(at, Clock.systemUTC())) {
            List<String> faults = new ArrayList<>(database.snapshot(tx -> NOTHING_HALF.entrySet().stream()
                    .filter(question ->
                            tx.query(question.getValue()).mapTo(Long.class).one() > 0)
                    .map(Map.Entry::getKey)
                    .toList()));
            published.forEach((id, version) -> {
                boolean isThere = database.readAll(tx -> new Rosters(tx).find(id))
                        .filter(roster -> Objects.equals(roster.published(), version.longValue()))
                        .isPresent();
                if (!isThere) {
                    faults.add("a roster is not published");
                }
            });
            return faults;
        }
    }

    @Override
    public String toString() {
        return confirmed + " writes answered";
    }
}
