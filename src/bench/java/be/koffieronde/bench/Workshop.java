package be.koffieronde.bench;

import be.koffieronde.files.GenerateProblem;
import be.koffieronde.files.GenerateRequest;
import be.koffieronde.files.TravelChoice;
import be.koffieronde.generate.GeneratorSettings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where measurements are made.
 *
 * @param directory for raw results, problems and rosters
 * @param out tells how far it is
 */
record Workshop(Path directory, PrintWriter out) {

    Journal journal(String name, String... headings) {
        return new Journal(directory.resolve(name + ".csv"), List.of(headings));
    }

    /** A generated centre with seed 1, made on first use. */
    Path centre(int supporters) {
        return centre(supporters, 1);
    }

    /** A generated centre, made on first use. */
    Path centre(int supporters, long seed) {
        Path file = problem("generated-%d-%d".formatted(supporters, seed));
        if (Files.notExists(file)) {
            GenerateProblem.generate(
                    new GenerateRequest(supporters, seed, GeneratorSettings.FIRST_DAY, 1, TravelChoice.ESTIMATE, file));
        }
        return file;
    }

    Path problem(String name) {
        return directory.resolve("problems").resolve(name + ".json");
    }

    Path roster(String name) {
        return directory.resolve("rosters").resolve(name + ".json");
    }

    void tell(String text, Object... arguments) {
        out.println(text.formatted(arguments));
        out.flush();
    }

    void print(ResultTable table) {
        table.lines().forEach(out::println);
        out.println();
        out.flush();
    }
}
