package be.koffieronde.desk;

import be.koffieronde.app.port.LogStore;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.store.Database;
import be.koffieronde.talks.LoggedTalk;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The stored log of the talks of a centre.
 *
 * @param author id of the person who writes in it
 */
record StoredTalks(Database database, String centre, String author) implements LogStore<LoggedTalk> {

    @Override
    public String place() {
        return "talks";
    }

    @Override
    public List<LoggedTalk> entries() {
        return database.read(centre, tx -> new CentreLogs(tx).talks().talks());
    }

    @Override
    public List<LoggedTalk> add(List<LoggedTalk> entries) {
        return database.write(centre, tx -> new CentreLogs(tx).addTalks(entries, author));
    }

    @Override
    public List<LoggedTalk> remove(UnaryOperator<List<LoggedTalk>> choice) {
        return database.write(centre, tx -> {
            CentreLogs logs = new CentreLogs(tx);
            List<LoggedTalk> chosen = choice.apply(logs.talks().talks());
            logs.removeTalks(chosen, author);
            return chosen;
        });
    }
}
