package be.koffieronde.register;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
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
        List<Row> inProvince = chosen(rows, "register.no-province", Columns.PROVINCE, province, file);
        return chosen(inProvince, "register.no-centre", Columns.CENTRE, centre, file);
    }

    private static List<Row> chosen(List<Row> rows, String fault, String column, @Nullable String wanted, String file) {
        if (wanted == null) {
            return rows;
        }
        List<Row> chosen = rows.stream()
                .filter(row -> lower(row.get(column)).contains(lower(wanted)))
                .toList();
        if (chosen.isEmpty()) {
            Message names = names(rows.stream().map(row -> row.get(column)));
            throw new InvalidInputException(Fault.of(fault, wanted, names).in(file));
        }
        return chosen;
    }

    private static Message names(Stream<String> values) {
        List<String> names =
                values.filter(value -> !value.isEmpty()).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .limit(MOST_SHOWN)
                        .toList();
        return names.isEmpty()
                ? Message.of("register.part.none")
                : Message.asSaid("'" + String.join("', '", names) + "'");
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
