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
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a server has confirmed, and whether it is there. */
final class Ledger {

    private static final String API = "api/v1/";
    private static final String SIGN_IN = "{\"login\": \"an@centrum.be\", \"password\": \"koffie met Heidi\"}";

    private final String token;
    private final String centre;
    private final String problem;
    private final WeekLedger weeks;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, Integer> problems = new ConcurrentHashMap<>();
    private final Map<String, Integer> published = new ConcurrentHashMap<>();
    private final Queue<String> jobs = new ConcurrentLinkedQueue<>();
    private final Queue<String> signedIn = new ConcurrentLinkedQueue<>();
    private final Queue<String> signedOut = new ConcurrentLinkedQueue<>();
    private final AtomicInteger confirmed = new AtomicInteger();

    private Ledger(String token, String centre, String problem, WeekLedger weeks) {
        this.token = token;
        this.centre = centre;
        this.problem = problem;
        this.weeks = weeks;
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
            WeekLedger weeks = WeekLedger.begin(centre, server.web(token));
            Ledger ledger = new Ledger(token, centre, Files.readString(Path.of("problems/first-week.json")), weeks);
            ledger.beginWeek(server.web(token));
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to move visits in, and to book talks in. */
    private void beginWeek(WebClient web) throws IOException {
        List<String> own = new ArrayList<>();
        add(own, web);
        plan(own.get(0), web);
        while (published.isEmpty()) {
            publish(web);
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
        if (chance.oneIn(2)) {
            weeks.write(web, chance);
            return;
        }
        switch (chance.below(own.isEmpty() ? 2 : 8)) {
            case 0 -> add(own, web);
            case 1 -> sign(web, chance);
            case 2, 3 -> change(chance.of(own), web);
            case 4 -> network(number, web);
            case 5, 6 -> plan(chance.of(own), web);
            default -> publish(web);
        }
    }

    /** A problem whose name tells its version. */
    private static String document(String week, int version) {
        return week.replace("\"name\": \"first-week\"", "\"name\": \"version %d\"".formatted(version));
    }

    private void add(List<String> own, WebClient web) throws IOException {
        String week = weeks.another(problem);
        WebClient.Answer answer = web.post(API + "centres/" + centre + "/problems", document(week, 1));
        if (answer.isConfirmed()) {
            String id = answer.json().get("id").asText();
            documents.put(id, week);
            problems.put(id, 1);
            own.add(id);
        }
    }

    private void change(String id, WebClient web) throws IOException {
        int version = problems.getOrDefault(id, 1);
        WebClient.Answer answer = web.ask(
                "PUT",
                API + "problems/" + id,
                document(documents.getOrDefault(id, problem), version + 1),
                Map.of("If-Match", "\"" + version + "\""));
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
                weeks.show(documents.getOrDefault(roster.get("problem").asText(), ""));
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
            List<String> faults = new ArrayList<>(Half.in(database));
            published.forEach((id, version) -> {
                boolean isThere = database.readAll(tx -> new Rosters(tx).find(id))
                        .filter(roster -> roster.published() != null && roster.published() >= version)
                        .isPresent();
                if (!isThere) {
                    faults.add("a roster is not published");
                }
            });
            faults.addAll(weeks.lost(database));
            return faults;
        }
    }

    @Override
    public String toString() {
        return confirmed + " writes answered; " + weeks;
    }
}
