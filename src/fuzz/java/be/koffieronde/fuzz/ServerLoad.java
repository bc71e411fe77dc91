package be.koffieronde.fuzz;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Invitation;
import be.koffieronde.accounts.Role;
import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a server takes to answer while it plans: supporters of five centres of sixty ask for their week and for coffee, some
 * write, and a centre of forty is planned all the while. The figures are the server's own, as a client on this machine sees
 * them.
 */
public final class ServerLoad {

    private static final int CENTRES = 5;
    private static final int SUPPORTERS = 60;
    private static final int PLANNED = 40;
    private static final int ASKING = 200;
    private static final int WRITING = 20;

    /** What was taken or logged by somebody else already. */
    private static final Set<Integer> REFUSED = Set.of(409, 422);

    private static final LocalDate MONDAY = GeneratorSettings.FIRST_DAY;

    /** Milliseconds from an answer to the next question, on average. */
    private final int thinking;

    private final List<String> tokens = new ArrayList<>();
    private final Queue<Long> reads = new ConcurrentLinkedQueue<>();
    private final Queue<Long> writes = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();
    private String planner = "";

    private ServerLoad(int thinking) {
        this.thinking = thinking;
    }

    /**
     * @param args a directory that has nothing yet, for how many seconds to ask, twice, and how many milliseconds people wait on average
     *     before they ask again
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        new ServerLoad(Integer.parseInt(args[2])).run(DatabaseAddress.in(directory), Integer.parseInt(args[1]));
    }

    private void run(DatabaseAddress at, int seconds) throws IOException, InterruptedException {
        try (Database database = Database.open(at, Clock.systemUTC())) {
            for (int centre = 1; centre <= CENTRES; centre++) {
                people(database, week(database, SUPPORTERS, centre, true));
            }
            planner = planner(database, week(database, PLANNED, CENTRES + 1, false));
        }
        try (ServerProcess server = ServerProcess.start(at, Path.of(at.file() + ".log"))) {
            WebClient boss = server.web(planner);
            String centre = boss.get("api/v1/me").json().at("/centres/0/centre").asText();
            String problem = boss.get("api/v1/centres/" + centre + "/problems")
                    .json()
                    .at("/problems/0/id")
                    .asText();
            boss.post("api/v1/problems/" + problem + "/jobs", "{\"kind\": \"plan\", \"seconds\": 3600}");
            ask(server, seconds);
            System.out.println("just started: " + figures(server.process().pid()));
            ask(server, seconds);
            System.out.println("then: " + figures(server.process().pid()));
        }
        System.exit(errors.isEmpty() ? 0 : 1);
    }

    /** A centre with a week, published if it has a roster. */
    private static Week week(Database database, int supporters, int seed, boolean isPlanned) {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, seed));
        TimedProblem timed = TimedProblem.of(problem);
        Roster roster = isPlanned
                ? new PlanWeek(timed, new Effort(null, 2000, 1, 2), null, null, false)
                        .run()
                        .roster()
                : null;
        String id = database.writeAll(tx -> {
            Centre centre = new Centre(Tx.newId(), "Centre " + seed);
            new Centres(tx).add(centre);
            return centre.id();
        });
        database.write(id, tx -> {
            String stored = new CentreProblems(tx).add(problem, null).id();
            if (roster != null) {
                CentreRosters rosters = new CentreRosters(tx);
                String made = rosters.add(stored, new CentreRosters.Answer(roster, timed.directory(), 1), null);
                rosters.publish(made, 1, null);
            }
            return stored;
        });
        return new Week(id, problem);
    }

    /** A centre and what it plans. */
    private record Week(String centre, Problem problem) {}

    private void people(Database database, Week week) {
        List<Supporter> some = week.problem().supporters().subList(0, (ASKING + WRITING) / CENTRES);
        some.forEach(one -> tokens.add(token(database, week, Role.SUPPORTER, one.id())));
    }

    private static String planner(Database database, Week week) {
        return token(database, week, Role.PLANNER, null);
    }

    private static String token(Database database, Week week, Role role, @Nullable String supporter) {
        Invitation invitation = new Invitation(
                Tx.newId(), role.word(), Language.NL, new Caller.Place(week.centre(), role, supporter, null));
        String link = new CentrePeople(database, week.centre(), null)
                .invite(invitation)
                .token();
        return new Accounts(database).choosePassword(link, "koffie met juf Heidi");
    }

    private void ask(ServerProcess server, int seconds) throws InterruptedException {
        reads.clear();
        writes.clear();
        kept.set(0);
        CountDownLatch over = new CountDownLatch(tokens.size());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < tokens.size(); i++) {
            WebClient person = server.web(tokens.get(i));
            boolean isWriter = i % (tokens.size() / WRITING) == 0;
            Chance chance = new Chance("load", 1, i);
            Thread thread = new Thread(() -> {
                live(person, isWriter, chance, end);
                over.countDown();
            });
            thread.start();
        }
        over.await();
    }

    private void live(WebClient person, boolean isWriter, Chance chance, long end) {
        try {
            while (System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(chance.between(0, 2 * thinking));
                if (isWriter) {
                    write(person, chance);
                } else {
                    read(person, chance);
                }
            }
        } catch (IOException e) {
            errors.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(WebClient person, Chance chance) throws IOException {
        String path = chance.between(0, 1) == 0
                ? "api/v1/me/week?date=" + MONDAY
                : "api/v1/me/coffee?day=" + MONDAY.plusDays(chance.between(0, 4));
        timed(() -> person.get(path), reads);
    }

    /** Mostly a talk of these weeks that was held, sometimes one that is booked. */
    private void write(WebClient person, Chance chance) throws IOException {
        LocalDate day = MONDAY.plusDays(chance.between(0, 4));
        JsonNode partners = person.get("api/v1/me/coffee?day=" + day).json().path("partners");
        if (partners.isEmpty()) {
            return;
        }
        JsonNode partner = partners.get(chance.below(partners.size()));
        String id = partner.get("partner").asText();
        JsonNode best = partner.path("best");
        if (best.isObject() && chance.oneIn(5)) {
            String path = "api/v1/me/coffee/" + best.get("book").asText();
            timed(() -> person.post(path, "{\"partner\": \"" + id + "\"}"), writes);
        } else {
            String body = "{\"date\": \"" + day + "\", \"partner\": \"" + id + "\"}";
            timed(() -> person.post("api/v1/me/talks", body), writes);
        }
    }

    /** Something that is answered. */
    @FunctionalInterface
    private interface Question {
        WebClient.Answer ask() throws IOException;
    }

    private void timed(Question question, Queue<Long> times) throws IOException {
        long begin = System.nanoTime();
        WebClient.Answer answer = question.ask();
        times.add((System.nanoTime() - begin) / 1_000);
        if (answer.status() == 201) {
            kept.incrementAndGet();
        } else if (answer.status() >= 400 && !REFUSED.contains(answer.status())) {
            errors.add(answer.status() + " " + answer.body());
        }
    }

    private String figures(long pid) throws IOException {
        String resident;
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            resident =
                    lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("");
        }
        return "reads %s; writes %s, %d kept; %d errors %s; %s"
                .formatted(
                        spread(reads),
                        spread(writes),
                        kept.get(),
                        errors.size(),
                        errors.stream().limit(3).toList(),
                        resident);
    }

    private static String spread(Queue<Long> micros) {
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return Arrays.toString(sorted);
        }
        return "%d: p50 %.1f ms, p99 %.1f ms, most %.1f ms"
                .formatted(
                        sorted.length,
                        sorted[sorted.length / 2] / 1e3,
                        sorted[sorted.length * 99 / 100] / 1e3,
                        sorted[sorted.length - 1] / 1e3);
    }
}
