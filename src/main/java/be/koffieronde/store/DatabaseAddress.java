package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param url for JDBC
 * @param file of SQLite; null with PostgreSQL
 */
public record DatabaseAddress(String url, @Nullable Path file) {

    private static final String NAME = "koffieronde.db";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** SQLite in a directory. */
    public static DatabaseAddress in(Path directory) {
        return ofFile(directory.resolve(NAME));
    }

    /** SQLite in a file. */
    public static DatabaseAddress ofFile(Path file) {
        return new DatabaseAddress("jdbc:sqlite:" + file.toAbsolutePath(), file.toAbsolutePath());
    }

    /**
     * PostgreSQL, such as {@code postgresql://host/centre?user=koffieronde}.
     *
     * @throws InvalidInputException if it is no such address
     */
    public static DatabaseAddress parse(String url) {
        String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
        if (!jdbc.startsWith(POSTGRESQL + "//")) {
            throw new InvalidInputException(Fault.of("store.no-url", withoutSecrets(url)));
        }
        return new DatabaseAddress(jdbc, null);
    }

    public boolean isSqlite() {
        return file != null;
    }

    /** What people may see of it. */
    @Override
    public String toString() {
        return file == null ? withoutSecrets(url) : file.toString();
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }
}
