package be.koffieronde.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of a database, as it describes them itself: none that a later version has can be forgotten. */
final class StoredTables {

    /** Flyway's own, which every database writes for itself. */
    private static final String HISTORY = "flyway_schema_history";

    private final DatabaseMetaData description;
    private final @Nullable String schema;

    private StoredTables(Connection connection) throws SQLException {
        description = connection.getMetaData();
        schema = connection.getSchema();
    }

    /** The columns of each table, by its name; each table comes after those that it refers to. */
    static Map<String, List<String>> of(Connection connection) {
        try {
            StoredTables tables = new StoredTables(connection);
            Map<String, List<String>> sorted = new LinkedHashMap<>();
            Set<String> names = tables.names();
            names.forEach(name -> tables.add(name, names, sorted));
            return sorted;
        } catch (SQLException e) {
            throw new IllegalStateException("a database does not describe its tables", e);
        }
    }

    private Set<String> names() throws SQLException {
        try (ResultSet tables = description.getTables(null, schema, "%", new String[] {"TABLE"})) {
            Set<String> names = new TreeSet<>(texts(tables, "TABLE_NAME"));
            names.removeIf(name -> name.equals(HISTORY) || name.startsWith("sqlite_"));
            return names;
        }
    }

    /** In a circle of references there would be no order: there is none. */
    private void add(String name, Set<String> names, Map<String, List<String>> sorted) {
        if (sorted.containsKey(name)) {
            return;
        }
        try {
            referredTo(name).stream()
                    .filter(other -> !other.equals(name) && names.contains(other))
                    .forEach(other -> add(other, names, sorted));
            sorted.put(name, columns(name));
        } catch (SQLException e) {
            throw new IllegalStateException("a database does not describe its table " + name, e);
        }
    }

    private Set<String> referredTo(String name) throws SQLException {
        try (ResultSet keys = description.getImportedKeys(null, schema, name)) {
            return new TreeSet<>(texts(keys, "PKTABLE_NAME"));
        }
    }

    private List<String> columns(String name) throws SQLException {
        try (ResultSet columns = description.getColumns(null, schema, name, "%")) {
            Map<Integer, String> byPlace = new TreeMap<>();
            while (columns.next()) {
                byPlace.put(columns.getInt("ORDINAL_POSITION"), columns.getString("COLUMN_NAME"));
            }
            return List.copyOf(byPlace.values());
        }
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(column).toLowerCase(Locale.ROOT));
        }
        return texts;
    }
}
