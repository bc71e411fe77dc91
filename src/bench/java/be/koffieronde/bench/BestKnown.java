package be.koffieronde.bench;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of published problems, from an option, a table or both. */
final class BestKnown {

    @Option(
            names = "--best",
            split = ",",
            paramLabel = "NAME=VALUE",
            description =
                    "Best known of problems: minutes of driving, or profit. Goes before --best-file and .sol files.")
    private Map<String, Long> values = new TreeMap<>();

    @Option(
            names = "--best-file",
            paramLabel = "CSV",
            description = "The same as a table: name, value; a first row of headings may be there.")
    private @Nullable Path table;

    Map<String, Long> all() {
        Map<String, Long> all = new TreeMap<>();
        if (table != null) {
            all.putAll(read(table));
        }
        all.putAll(values);
        return all;
    }

    private static Map<String, Long> read(Path file) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            Map<String, Long> values = new TreeMap<>();
            for (CsvRecord row : records) {
                List<String> cells = row.getFields();
                boolean isValue = cells.size() >= 2 && cells.get(1).strip().matches("\\d{1,15}");
                if (isValue) {
                    values.put(cells.get(0).strip(), Long.valueOf(cells.get(1).strip()));
                } else if (row.getStartingLineNumber() > 1) {
                    throw new InvalidInputException(Fault.of(
                            "language.as-said",
                            "%s, line %d: '%s' is no name and whole number; write C105-10,809"
                                    .formatted(file, row.getStartingLineNumber(), String.join(",", cells))));
                }
            }
            return values;
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("language.as-said", "%s: cannot be read: %s".formatted(file, e.getMessage())));
        }
    }
}
