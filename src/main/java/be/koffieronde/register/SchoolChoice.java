package be.koffieronde.register;

import be.koffieronde.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of a list are wanted.
 *
 * @param province a part of the name of their province, in any case; null: of all
 * @param centre a part of the name of their support centre, in any case; null: of all
 */
public record SchoolChoice(
        @Nullable String province, @Nullable String centre) {

    private static final int MOST_SHOWN = 30;

    /** The columns that are needed to choose. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (province != null) {
            columns.add(Columns.PROVINCE);
        }
        if (centre != null) {
            columns.add(Columns.CENTRE);
        }
        return columns;
    }

    /** @throws InvalidInputException if no row is left */
    List<Row> of(List<Row> rows, String file) {
        List<Row> inProvince = chosen(rows, "province", Columns.PROVINCE, province, file);
        return chosen(inProvince, "centre", Columns.CENTRE, centre, file);
    }

    private static List<Row> chosen(List<Row> rows, String what, String column, @Nullable String wanted, String file) {
        if (wanted == null) {
            return rows;
        }
        List<Row> chosen = rows.stream()
                .filter(row -> lower(row.get(column)).contains(lower(wanted)))
                .toList();
        if (chosen.isEmpty()) {
            throw new InvalidInputException("%s: no school has a %s with '%s' in its name; there are %s"
                    .formatted(file, what, wanted, names(rows.stream().map(row -> row.get(column)))));
        }
        return chosen;
    }

    private static String names(Stream<String> values) {
        List<String> names =
                values.filter(value -> !value.isEmpty()).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .limit(MOST_SHOWN)
                        .toList();
        return names.isEmpty() ? "none" : "'" + String.join("', '", names) + "'";
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
