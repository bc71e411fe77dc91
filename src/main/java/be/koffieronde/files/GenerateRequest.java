package be.koffieronde.files;

import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What problem to make, and where.
 *
 * @param seed the chance in it; any number
 * @param firstDay a Monday
 * @param output the file to write; its name without {@code .json} is the problem's name
 */
public record GenerateRequest(
        int supporters, long seed, LocalDate firstDay, int weeks, TravelChoice travel, Path output) {

    /** @throws InvalidInputException with every setting that is out of range */
    GeneratorSettings settings() {
        return new GeneratorSettings(name(), supporters, seed, firstDay, weeks, travel.kind());
    }

    private String name() {
        return String.valueOf(output.getFileName()).replaceFirst("\\.json$", "");
    }
}
