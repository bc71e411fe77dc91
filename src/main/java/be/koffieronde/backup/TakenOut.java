package be.koffieronde.backup;

import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who was taken out for good after a backup was made, and is back when that is restored. */
public final class TakenOut {

    private TakenOut() {}

    /**
     * What those people come in with.
     *
     * @param restored where the backup was restored into
     * @param former where the server kept everything until then
     * @throws be.koffieronde.problem.fault.InvalidInputException if there is nothing there
     */
    public static List<String> backIn(DatabaseAddress restored, DatabaseAddress former, Clock clock) {
        Set<String> takenOut;
        try (Database database = Database.openThere(former, clock)) {
            takenOut = new HashSet<>(database.readAll(tx -> tx.query(
                            "select id from person where removed is not null union select thing from audit where action = 'forget'")
                    .mapTo(String.class)
                    .list()));
        }
        try (Database database = Database.openThere(restored, clock)) {
            return database
                    .readAll(tx -> tx.query("select id, login from person where login is not null order by login")
                            .map((row, context) -> List.of(row.getString("id"), row.getString("login")))
                            .list())
                    .stream()
                    .filter(person -> takenOut.contains(person.get(0)))
                    .map(person -> person.get(1))
                    .toList();
        }
    }
}
