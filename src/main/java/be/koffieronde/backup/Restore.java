package be.koffieronde.backup;

import be.koffieronde.format.json.JsonFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.ServerClaim;
import be.koffieronde.store.Tx;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Takes a backup back into an empty database: all of it, or nothing. */
public final class Restore {

    private static final int ROWS_AT_A_TIME = 100;

    /**
     * What came back.
     *
     * @param created when the backup was made, as in ISO 8601
     */
    public record Restored(int rows, String created) {}

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Restore(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        manifest = JsonFile.read(file, () -> open(Manifest.ENTRY), Manifest.FORM.reader());
        if (manifest.format() > Manifest.FORMAT) {
            throw new InvalidInputException(Fault.of("backup.newer").in(file.toString()));
        }
    }

    /**
     * Takes a backup back; the tables of an older version are brought to the latest.
     *
     * @return what came back
     * @throws InvalidInputException if it is none or is damaged, or the database is not empty, is used by a server, or cannot
     *     be reached
     */
    public static Restored into(DatabaseAddress address, Path file, Clock clock) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(Manifest.ENTRY) == null) {
                throw fault(file, "backup.none");
            }
            return new Restore(file, zip).into(address, clock);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw fault(file, "backup.no-file");
        } catch (ZipException e) {
            throw fault(file, "backup.none");
        } catch (IOException e) {
            throw fault(file, "backup.damaged");
        }
    }

    private static InvalidInputException fault(Path file, String code, Object... values) {
        return new InvalidInputException(Fault.of(code, values).in(file.toString()));
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw fault(file, "backup.damaged");
        }
        return zip.getInputStream(entry);
    }

    private Restored into(DatabaseAddress address, Clock clock) {
        ServerClaim claim = ServerClaim.on(address);
        try (claim;
                Database database = Database.openAt(manifest.schema(), address, clock)) {
            if (!database.version().equals(manifest.schema())) {
                throw fault(file, "backup.not-empty", address);
            }
            int rows = database.writeAll(tx -> rows(tx, address));
            database.migrate();
            return new Restored(rows, manifest.created());
        }
    }

    private int rows(Tx tx, DatabaseAddress address) {
        Connection connection = tx.handle().getConnection();
        Map<String, List<String>> there = StoredTables.of(connection);
        checkEmpty(there, tx, address);
        int rows = 0;
        for (Table table : manifest.tables()) {
            if (!table.columns().equals(there.get(table.name()))) {
                throw fault(file, "backup.damaged");
            }
            try {
                rows += rows(table, connection);
            } catch (IOException | SQLException e) {
                throw fault(file, "backup.damaged");
            }
        }
        return rows;
    }

    private void checkEmpty(Map<String, List<String>> tables, Tx tx, DatabaseAddress address) {
        for (String table : tables.keySet()) {
            boolean isEmpty =
                    tx.query("select count(*) from " + table).mapTo(Long.class).one() == 0;
            if (!isEmpty) {
                throw fault(file, "backup.not-empty", address);
            }
        }
    }

    private int rows(Table table, Connection connection) throws IOException, SQLException {
        MessageDigest digest = Hashes.sha256();
        int rows = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new DigestInputStream(open(table.entry()), digest), StandardCharsets.UTF_8));
                PreparedStatement insertion = connection.prepareStatement(table.insertion())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(RowText.read(line), table, insertion);
                rows++;
                if (rows % ROWS_AT_A_TIME == 0) {
                    insertion.executeBatch();
                }
            }
            insertion.executeBatch();
        }
        if (rows != table.rows() || !HexFormat.of().formatHex(digest.digest()).equals(table.hash())) {
            throw new IOException("not what was written");
        }
        return rows;
    }

    private static void add(List<@Nullable Object> row, Table table, PreparedStatement insertion)
            throws IOException, SQLException {
        if (row.size() != table.columns().size()) {
            throw new IOException("not what was written");
        }
        for (int column = 0; column < row.size(); column++) {
            insertion.setObject(column + 1, row.get(column));
        }
        insertion.addBatch();
    }
}
