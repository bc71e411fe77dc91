package be.koffieronde.bench;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Raw results as a CSV file, written after each of them. What it holds already is not measured again: so a series that was
 * killed goes on where it was.
 */
final class Journal {

    private final Path file;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Opens a file, or begins one.
     *
     * @throws InvalidInputException if it has other headings, or cannot be written
     */
    Journal(Path file, List<String> headings) {
        this.file = file;
        if (Files.exists(file)) {
            rows.addAll(read(file));
            if (rows.isEmpty() || !rows.get(0).equals(headings)) {
                throw new InvalidInputException(Fault.of(
                        "language.as-said",
                        "%s: this holds results of another kind; move it away, or name another directory"
                                .formatted(file)));
            }
        } else {
            rows.add(headings);
            write();
        }
    }

    private static List<List<String>> read(Path file) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            return records.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result that begins with these cells; measures the rest of it if it is not there yet. */
    List<String> row(List<?> key, Supplier<? extends List<?>> measured) {
        List<String> begin = texts(key);
        for (List<String> row : rows) {
            if (row.subList(0, begin.size()).equals(begin)) {
                return row;
            }
        }
        List<String> row = new ArrayList<>(begin);
        row.addAll(texts(measured.get()));
        rows.add(row);
        write();
        return row;
    }

    private static List<String> texts(List<?> cells) {
        return cells.stream().map(String::valueOf).toList();
    }

    private void write() {
        AtomicFile.write(file, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            rows.forEach(csv::writeRecord);
            csv.flush();
        });
    }
}
