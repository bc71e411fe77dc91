package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param url for JDBC
 * @param file of SQLite; null with PostgreSQL
 */
public record DatabaseAddress(String url, @Nullable Path file) {

    private static final String NAME = "koffieronde.db";

    /** As psql writes it, or as JDBC does. */
    private static final Pattern ADDRESS =
            Pattern.compile("(jdbc:)?postgres(ql)?://((?<user>[^/@:?]*)(:(?<password>[^/@?]*))?@)?"
                    + "(?<place>[^@?]*)(\\?(?<options>.*))?");

    /** SQLite in a directory. */
    public static DatabaseAddress in(Path directory) {
        return ofFile(directory.resolve(NAME));
    }

    /** SQLite in a file. */
    public static DatabaseAddress ofFile(Path file) {
        return new DatabaseAddress("jdbc:sqlite:" + file.toAbsolutePath(), file.toAbsolutePath());
    }

    /**
     * PostgreSQL, such as {@code postgresql://koffieronde@host/centre}; what has a password may leave that to {@code ~/.pgpass}.
     *
     * @throws InvalidInputException if it is no such address
     */
    public static DatabaseAddress parse(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new InvalidInputException(Fault.of("store.no-url", withoutSecrets(url)));
        }
        String options = Stream.of(
                        address.group("options"),
                        option("user", address.group("user")),
                        option("password", address.group("password")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return new DatabaseAddress(
                "jdbc:postgresql://" + address.group("place") + (options.isEmpty() ? "" : "?" + options), null);
    }

    private static @Nullable String option(String name, @Nullable String value) {
        return value == null ? null : name + "=" + value;
    }

    /**
     * Makes the directory of the file, if it has one that is not there.
     *
     * @throws InvalidInputException if it cannot be made
     */
    void makeDirectory() {
        Path directory = file == null ? null : file.toAbsolutePath().getParent();
        try {
            if (directory != null) {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new InvalidInputException(Fault.of("store.directory", String.valueOf(directory)));
        }
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
        return url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
    }
}
