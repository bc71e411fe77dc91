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
 * A server in a process of its own, killed while people write all kinds of things: the next one is there soon and has every
 * write that was confirmed, and nothing half. All kills are of one database.
 */
final class ServerKills implements Material {

    private static final int WRITERS = 6;

    /** Milliseconds; more than is asked for, as other things may run on this machine. */
    private static final long LATE = 20_000;

    private final String name;
    private final @Nullable String url;
    private final List<Long> starts = new ArrayList<>();
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
            if (server.millis() > LATE) {
                session.fault("takes " + server.millis() + " ms to start after a kill");
            }
            Ledger known = ledger(server);
            known.check(server.web(known.token()), at).forEach(session::fault);
            killWhileWriting(server, known, session.chance());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (starts.size() % 25 == 0) {
            System.out.println(figures());
        }
    }

    private void killWhileWriting(ServerProcess server, Ledger known, Chance chance)
            throws InterruptedException {
        long seed = chance.between(0, 1_000_000);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Thread(known.writer(number, server, new Chance("writer", seed, number))))
                .toList();
        writers.forEach(Thread::start);
        TimeUnit.MILLISECONDS.sleep(chance.between(50, 2_000));
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** How long it took to start, and what was confirmed. */
    private String figures() {
        List<Long> sorted = starts.stream().sorted().toList();
        return "%s: %d starts, ms until ready median %d, p99 %d, most %d; %s"
                .formatted(
                        name,
                        sorted.size(),
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100),
                        sorted.get(sorted.size() - 1),
                        ledger);
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
