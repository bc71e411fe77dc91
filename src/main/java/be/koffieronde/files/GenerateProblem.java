package be.koffieronde.files;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.SameFile;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.generate.land.LimburgRoads;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Makes an invented problem and writes it, with the road network it needs beside it. */
public final class GenerateProblem {

    private GenerateProblem() {}

    /**
     * Equal requests write equal files.
     *
     * @throws InvalidInputException if a setting is out of range or a file cannot be written
     */
    public static ProblemSize generate(GenerateRequest request) {
        GeneratorSettings settings = request.settings();
        OutputFiles.of(request.output(), List.of()).prepare();
        Problem problem = Generator.generate(settings);
        if (request.travel() == TravelChoice.ROADS) {
            writeRoads(request.output());
        }
        ProblemFile.write(problem, request.output());
        return ProblemSize.of(new Directory(problem));
    }

    private static void writeRoads(Path problem) {
        Path roads = problem.resolveSibling(LimburgRoads.FILE);
        if (SameFile.isNamedBy(roads, problem)) {
            throw new InvalidInputException(Fault.of("app.network-here").in(problem.toString()));
        }
        byte[] network = network();
        if (!isThere(network, roads)) {
            AtomicFile.writeBytes(roads, out -> out.write(network));
        }
    }

    private static byte[] network() {
        try (InputStream in = LimburgRoads.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(byte[] network, Path file) {
        try {
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), network)) {
                throw new InvalidInputException(Fault.of("app.network-differs").in(file.toString()));
            }
            return Files.exists(file);
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.unreadable", String.valueOf(e.getMessage())).in(file.toString()));
        }
    }
}
