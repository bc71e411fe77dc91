package be.koffieronde.benchmark;

import be.koffieronde.files.GenerateProblem;
import be.koffieronde.files.GenerateRequest;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.TravelChoice;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problem files of a benchmark. One that is not there and is called {@code generated-<supporters>-<seed>.json} is made.
 *
 * @param config the file that names them; relative paths start beside it
 * @param mostSupporters problems with more are left out
 */
record BenchmarkProblems(Path config, int mostSupporters) {

    private static final Pattern GENERATED = Pattern.compile("generated-(\\d{1,4})-(\\d{1,9})\\.json");

    /** @throws InvalidInputException with all that is wrong in all files */
    List<File> prepared(List<File> files) {
        List<Fault> faults = new ArrayList<>();
        List<File> prepared = new ArrayList<>();
        for (File file : files) {
            Path path = config.resolveSibling(file.toPath());
            try {
                if (supporters(path) <= mostSupporters) {
                    prepared.add(path.toFile());
                }
            } catch (InvalidInputException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        return prepared;
    }

    private static int supporters(Path problem) {
        Matcher generated = GENERATED.matcher(String.valueOf(problem.getFileName()));
        if (generated.matches() && Files.notExists(problem)) {
            generate(Integer.parseInt(generated.group(1)), Long.parseLong(generated.group(2)), problem);
        }
        return ProblemInput.read(problem).directory().problem().supporters().size();
    }

    private static void generate(int supporters, long seed, Path problem) {
        GenerateProblem.generate(
                new GenerateRequest(supporters, seed, GeneratorSettings.FIRST_DAY, 1, TravelChoice.ESTIMATE, problem));
    }
}
