package be.koffieronde.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of every version that was ever released comes to the latest with all that it has. */
class MigrationTest {

    /** Each has a file of what a centre has in it. */
    private static final List<String> RELEASED = List.of("1");

    private static final Pattern INSERTION = Pattern.compile("insert into (\\w+) \\(([^)]*)\\)");

    @TempDir
    private Path directory;

    static Stream<Arguments> versions() {
        return TestStore.here().flatMap(store -> RELEASED.stream().map(version -> Arguments.of(store, version)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void it_has_every_row_as_it_was(TestStore store, String version) throws Exception {
        try (TestStore.Place place = store.place(directory)) {
            Database.openAt(version, place.address(), Clock.systemUTC()).close();
            String content = content(version);
            for (String statement : content.split(";\n")) {
                TestStore.execute(statement, place.address());
            }
            Map<String, List<String>> before = rows(content, place.address());

            place.open().close();

            assertThat(rows(content, place.address())).isEqualTo(before);
            assertThat(before)
                    .hasSizeGreaterThan(15)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        }
    }

    private static String content(String version) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream("/migrations/V" + version + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of the columns that were filled. */
    private static Map<String, List<String>> rows(String content, DatabaseAddress address) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(address.url())) {
            Matcher insertion = INSERTION.matcher(content);
            while (insertion.find()) {
                rows.put(insertion.group(1), rows(insertion.group(1), insertion.group(2), connection));
            }
        }
        return rows;
    }

    private static List<String> rows(String table, String columns, Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        ResultSet row = connection.createStatement().executeQuery("select " + columns + " from " + table);
        while (row.next()) {
            StringBuilder values = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                values.append(row.getString(column)).append('|');
            }
            rows.add(values.toString());
        }
        return rows;
    }
}
