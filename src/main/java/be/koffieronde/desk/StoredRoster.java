package be.koffieronde.desk;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.roster.Roster;
import be.koffieronde.store.Database;

/** A roster that is stored, and of which another version is kept only if nobody did so since it was read. */
final class StoredRoster implements RosterStore {

    private final Database database;
    private final WarmRoster warm;
    private final String action;
    private final String author;
    private long version;

    /**
     * @param warm as it was read
     * @param action what is done, for the audit
     * @param author id of the person who does it
     */
    StoredRoster(Database database, WarmRoster warm, String action, String author) {
        this.database = database;
        this.warm = warm;
        this.action = action;
        this.author = author;
        version = warm.version();
    }

    @Override
    public String place() {
        return "roster";
    }

    @Override
    public Roster read() {
        return warm.judged().asWritten();
    }

    /** @throws be.koffieronde.documents.VersionConflictException if somebody has changed it in the meantime */
    @Override
    public void replace(Roster known, Roster made) {
        version = database.write(
                warm.centre(),
                tx -> new CentreRosters(tx).replace(warm.roster(), warm.version(), warm.answer(made), action, author));
    }

    /** The version it has now. */
    long version() {
        return version;
    }
}
