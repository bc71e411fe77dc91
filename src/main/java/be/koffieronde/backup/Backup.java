package be.koffieronde.backup;

import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all that a database has at one moment, while a server goes on changing it. */
public final class Backup {

    private static final int ROWS_AT_A_TIME = 100;

    private final ZipOutputStream zip;

    private Backup(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * Writes a backup.
     *
     * @return how many rows it has
     */
    public static int write(Database database, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        String schema = database.version();
        List<Table> tables = database.snapshot(new Backup(zip)::tables);
        String created = Instant.now(database.clock()).toString();
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(new Manifest(Manifest.FORMAT, schema, created, tables).text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        return tables.stream().mapToInt(Table::rows).sum();
    }

    private List<Table> tables(Tx tx) {
        Connection connection = tx.handle().getConnection();
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : StoredTables.of(connection).entrySet()) {
            try {
                tables.add(table(table.getKey(), table.getValue(), connection));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("a table cannot be read", e);
            }
        }
        return tables;
    }

    private Table table(String name, List<String> columns, Connection connection) throws IOException, SQLException {
        MessageDigest digest = Hashes.sha256();
        int rows = 0;
        zip.putNextEntry(new ZipEntry(name + ".jsonl"));
        DigestOutputStream out = new DigestOutputStream(zip, digest);
        try (PreparedStatement statement =
                connection.prepareStatement("select " + String.join(", ", columns) + " from " + name)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                RowText.write(row, columns.size(), out);
                rows++;
            }
        }
        zip.closeEntry();
        return new Table(name, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }
}
