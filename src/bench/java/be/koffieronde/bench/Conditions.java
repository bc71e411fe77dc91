package be.koffieronde.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of all measurements. */
final class Conditions {

    @Option(names = "--seeds", split = ",", defaultValue = "1,2,3,4,5", description = "Else 1,2,3,4,5.")
    private List<Long> seeds = List.of();

    @Option(names = "--threads", description = "For those who can use several. Else all processors.")
    private @Nullable Integer threads;

    @Option(
            names = "-o",
            description = "Directory for raw results, problems and rosters; what it has is not measured again. "
                    + "Else local/bench/<date>.")
    private @Nullable Path output;

    List<Long> seeds() {
        return seeds;
    }

    /** For those who take one only. */
    long seed() {
        return seeds.get(0);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    Workshop workshop(PrintWriter out) {
        Path directory =
                output == null ? Path.of("local", "bench", LocalDate.now().toString()) : output;
        return new Workshop(directory, out);
    }
}
