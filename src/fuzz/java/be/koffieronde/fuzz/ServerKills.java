package be.koffieronde.fuzz;

import be.koffieronde.store.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A server in a process of its own, killed while people write all kinds of things: the next one has every write that was
 * confirmed, and nothing half. How long each takes to start is told, as it depends on the machine. All kills are of one database.
 */
final class ServerKills implements Material {

    private static final int WRITERS = 6;

    private static final int PATIENCE = 60_000;

    private final String name;
    private final @Nullable String url;
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> work = new ArrayList<>();
    private @Nullable Ledger ledger;
    private @Nullable DatabaseAddress address;

    private ServerKills(String name, @Nullable String url) {
        this.name = name;
        this.url = url;
    }

    static ServerKills onSqlite() {
        return new ServerKills("server-kills", null);
    }

    /** On the PostgreSQL that the environment names, in its own schema. */
    static ServerKills onPostgresql() {
        return new ServerKills("postgresql-kills", System.getenv("KOFFIERONDE_POSTGRESQL"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void tryOne(Session session) throws IOException {
        if (name.startsWith("postgresql") && url == null) {
            return;
        }
        DatabaseAddress at = place();
        session.noteCommand("serve on " + at);
        Path errors = session.file("serve.log");
        try (ServerProcess server = ServerProcess.start(at, errors)) {
            starts.add(server.millis());
            work.add(server.work().toMillis());
            Ledger known = ledger(server);
            known.check(server.web(known.token()), at).forEach(session::fault);
            killWhileWriting(server, known, session.chance());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (starts.size() % 10 == 0) {
            System.out.println(figures());
        }
    }

    private void killWhileWriting(ServerProcess server, Ledger known, Chance chance) throws InterruptedException {
        long seed = chance.between(0, 1_000_000);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Thread(known.writer(number, server, new Chance("writer", seed, number))))
                .toList();
        writers.forEach(Thread::start);
        known.await(chance.between(1, 40), PATIENCE);
        TimeUnit.MILLISECONDS.sleep(chance.below(30));
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** How long it took to start, and what was confirmed. */
    private String figures() {
        return "%s: %d starts, ms until ready %s, of the processor's time %s; %s"
                .formatted(name, starts.size(), spread(starts), spread(work), ledger);
    }

    private static String spread(List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        return "median %d, p99 %d, most %d"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100),
                        sorted.get(sorted.size() - 1));
    }

    private DatabaseAddress place() throws IOException {
        DatabaseAddress known = address;
        if (known != null) {
            return known;
        }
        known = url == null
                ? DatabaseAddress.in(Files.createTempDirectory("koffieronde-kills"))
                : DatabaseAddress.parse(url);
        address = known;
        return known;
    }

    private Ledger ledger(ServerProcess server) {
        Ledger known = ledger;
        if (known == null) {
            known = Ledger.begin(server);
            ledger = known;
        }
        return known;
    }
}
