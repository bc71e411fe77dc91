package be.koffieronde.web.server;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.ServerClaim;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.web.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A server with its database, from start to end. */
public final class Serving implements AutoCloseable {

    private static final String FIRST_CENTRE = "Leersteuncentrum";

    private final ServerClaim claim;
    private final Database database;
    private final WebServer server;
    private final String host;

    private Serving(ServerClaim claim, Database database, WebServer server, String host) {
        this.claim = claim;
        this.database = database;
        this.server = server;
        this.host = host;
    }

    /**
     * Opens the database and begins to answer.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if the database or the port cannot be used
     */
    public static Serving start(DatabaseAddress address, Clock clock, Doorway door) {
        ServerClaim claim = ServerClaim.on(address);
        try {
            return start(claim, Database.open(address, clock), door);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static Serving start(ServerClaim claim, Database database, Doorway door) {
        try {
            database.writeOnlyWhile(claim::isHeld);
            return new Serving(claim, database, WebServer.start(database, door), door.host());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Database database() {
        return database;
    }

    /** Every way in. */
    public List<Route> routes() {
        return server.routes();
    }

    /** Adds a centre; gives its id. */
    public String newCentre(String name) {
        return database.writeAll(tx -> {
            Centre centre = new Centre(Tx.newId(), name);
            new Centres(tx).add(centre);
            return centre.id();
        });
    }

    /** Where it is reached. */
    public String address() {
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, server.port());
    }

    /** Whether it uses a database that could keep centres apart by itself, as somebody who may see all of them. */
    public boolean isPastWalls() {
        return !database.address().isSqlite() && !database.isWalled();
    }

    /** On a new server, a token that makes the first account, once; a centre is made for it. */
    public Optional<String> firstToken() {
        Accounts accounts = new Accounts(database);
        if (database.readAll(tx -> new Centres(tx).all().isEmpty())) {
            newCentre(FIRST_CENTRE);
        }
        Optional<String> waiting = database.readAll(tx -> new Centres(tx).withoutPeople());
        return waiting.map(accounts::firstLink);
    }

    @Override
    public void close() {
        server.close();
        database.close();
        claim.close();
    }
}
