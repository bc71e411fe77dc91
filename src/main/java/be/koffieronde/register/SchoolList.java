package be.koffieronde.register;

import be.koffieronde.problem.School;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schools from the register of the Flemish ministry of education, with where they are. Their bell times are not in the
 * register, so they have no lessons yet.
 *
 * @param locations one for each place there is a school at
 * @param leftOut rows that cannot be used, each with the reason
 */
public record SchoolList(List<School> schools, List<Location> locations, List<Fault> leftOut) {

    private static final List<String> NEEDED = List.of(Columns.NAME, Columns.X, Columns.Y);

    /** Beyond so many the rest is only counted. */
    private static final int MOST_LINES = 20;

    /**
     * Reads a list with a row for each school and site, the columns in any order.
     *
     * @throws InvalidInputException if the file cannot be read, is no such list, or has no school that can be used
     */
    public static SchoolList read(Path file, SchoolChoice choice) {
        List<Row> rows = rows(file, choice);
        SchoolRows schools = new SchoolRows(file.toString());
        choice.of(rows, file.toString()).forEach(schools::add);
        if (schools.schools().isEmpty()) {
            throw nothingLeft(file.toString(), schools.leftOut());
        }
        return new SchoolList(schools.schools(), schools.locations(), schools.leftOut());
    }

    private static InvalidInputException nothingLeft(String file, List<Fault> leftOut) {
        List<Fault> faults = new ArrayList<>();
        faults.add(Fault.of("register.no-school").in(file));
        leftOut.stream().limit(MOST_LINES).forEach(faults::add);
        if (leftOut.size() > MOST_LINES) {
            faults.add(Fault.of("register.no-school-more", leftOut.size() - MOST_LINES)
                    .in(file));
        }
        return InvalidInputException.of(faults);
    }

    private static List<Row> rows(Path file, SchoolChoice choice) {
        List<CsvRecord> records = records(file, ListText.of(file));
        if (records.isEmpty()) {
            throw new InvalidInputException(Fault.of("register.empty").in(file.toString()));
        }
        List<String> needed =
                Stream.concat(NEEDED.stream(), choice.columns().stream()).toList();
        Columns columns = Columns.of(records.get(0).getFields(), needed, file.toString());
        return records.stream()
                .skip(1)
                .map(row -> new Row((int) row.getStartingLineNumber(), row.getFields(), columns))
                .toList();
    }

    private static List<CsvRecord> records(Path file, String text) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CsvParseException e) {
            throw new InvalidInputException(
                    Fault.of("register.no-csv", String.valueOf(e.getMessage())).in(file.toString()));
        }
    }

    /** The register has semicolons; who saved it again may have commas or tabs. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = ';';
        for (char other : new char[] {',', '\t'}) {
            if (count(header, other) > count(header, separator)) {
                separator = other;
            }
        }
        return separator;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(found -> found == letter).count();
    }
}
