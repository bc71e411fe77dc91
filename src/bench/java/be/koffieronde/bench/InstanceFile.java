package be.koffieronde.bench;

import be.koffieronde.bench.PublishedInstance.Stop;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Instances as people download them: Solomon's layout, which Gehring and Homberger's and CVRPLIB's have too, and that of the
 * TOPTW sets, which begins with four numbers and a line for the depot's day.
 */
final class InstanceFile {

    private static final int SOLOMON_COLUMNS = 7;
    private static final int PROFIT_COLUMNS = 7;
    private static final int MOST_PROFIT = 1_000_000;

    private final Path file;
    private final List<String[]> rows;

    private InstanceFile(Path file, List<String[]> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @throws InvalidInputException if it is neither, with the line that is not understood */
    static PublishedInstance read(Path file) {
        try {
            List<String[]> rows = Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
            InstanceFile text = new InstanceFile(file, rows);
            return text.isSolomon() ? text.solomon() : text.profits();
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("language.as-said", "%s: cannot be read: %s".formatted(file, e.getMessage())));
        }
    }

    private boolean isSolomon() {
        return rows.stream().anyMatch(row -> row[0].equalsIgnoreCase("VEHICLE"));
    }

    private PublishedInstance solomon() {
        List<Stop> stops = new ArrayList<>();
        int vehicles = 0;
        for (int line = 0; line < rows.size(); line++) {
            if (rows.get(line).length == 2 && isNumber(rows.get(line)[0])) {
                vehicles = (int) number(line, 0);
            } else if (rows.get(line).length == SOLOMON_COLUMNS && isNumber(rows.get(line)[0])) {
                stops.add(new Stop(
                        (int) number(line, 0),
                        number(line, 1),
                        number(line, 2),
                        number(line, 6),
                        1,
                        number(line, 4),
                        number(line, 5)));
            }
        }
        return instance(vehicles, stops, false);
    }

    /** Rows of {@code i x y service profit f a list… opens closes}; what the list is for plays no part here. */
    private PublishedInstance profits() {
        List<Stop> stops = new ArrayList<>();
        for (int line = 0; line < rows.size(); line++) {
            int columns = rows.get(line).length;
            if (columns >= PROFIT_COLUMNS) {
                stops.add(new Stop(
                        (int) number(line, 0),
                        number(line, 1),
                        number(line, 2),
                        number(line, 3),
                        profit(line),
                        number(line, columns - 2),
                        number(line, columns - 1)));
            }
        }
        return instance(1, stops, true);
    }

    private PublishedInstance instance(int vehicles, List<Stop> stops, boolean hasProfits) {
        if (stops.size() < 2 || vehicles < 1) {
            throw new InvalidInputException(Fault.of(
                    "language.as-said",
                    "%s: this is neither an instance in Solomon's layout nor one of a TOPTW set; give .txt or .json files"
                            .formatted(file)));
        }
        for (int k = 0; k < stops.size(); k++) {
            if (stops.get(k).number() != k) {
                throw new InvalidInputException(Fault.of(
                        "language.as-said",
                        "%s: customer %d is where %d should be; number them from 0, the depot"
                                .formatted(file, stops.get(k).number(), k)));
            }
        }
        if (stops.get(0).due() <= 0) {
            throw new InvalidInputException(Fault.of(
                    "language.as-said",
                    "%s: the day of the depot ends at %s; give it an end after 0"
                            .formatted(file, stops.get(0).due())));
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new PublishedInstance(name, vehicles, stops, hasProfits);
    }

    private int profit(int line) {
        double profit = number(line, 4);
        if (profit < 0 || profit > MOST_PROFIT || profit != Math.rint(profit)) {
            throw new InvalidInputException(Fault.of(
                    "language.as-said",
                    "%s, line %d: a profit of %s cannot be kept exactly; give 0 to %d, whole numbers"
                            .formatted(file, line + 1, rows.get(line)[4], MOST_PROFIT)));
        }
        return (int) profit;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?\\d+(\\.\\d*)?");
    }

    private double number(int line, int column) {
        String cell = rows.get(line)[column];
        if (!isNumber(cell)) {
            throw new InvalidInputException(Fault.of(
                    "language.as-said",
                    "%s, line %d: '%s' is no number; mend it, or fetch the file again"
                            .formatted(file, line + 1, cell)));
        }
        return Double.parseDouble(cell);
    }
}
