package be.koffieronde.desk;

import be.koffieronde.app.port.LogStore;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.store.Database;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The stored log of the sessions of a centre.
 *
 * @param author id of the person who writes in it
 */
record StoredSessions(Database database, String centre, String author) implements LogStore<LoggedSession> {

    @Override
    public String place() {
        return "sessions";
    }

    @Override
    public List<LoggedSession> entries() {
        return database.read(centre, tx -> new CentreLogs(tx).sessions().sessions());
    }

    @Override
    public List<LoggedSession> add(List<LoggedSession> entries) {
        return database.write(centre, tx -> new CentreLogs(tx).addSessions(entries, author));
    }

    @Override
    public List<LoggedSession> remove(UnaryOperator<List<LoggedSession>> choice) {
        return database.write(centre, tx -> {
            CentreLogs logs = new CentreLogs(tx);
            List<LoggedSession> chosen = choice.apply(logs.sessions().sessions());
            logs.removeSessions(chosen, author);
            return chosen;
        });
    }
}
