package be.koffieronde.app;

import be.koffieronde.format.AtomicFile;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.LimburgRoads;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Problem;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes an invented problem and writes it, with the road network it needs beside it. */
public final class GenerateProblem {

    private GenerateProblem() {}

    /**
     * Equal requests write equal files.
     *
     * @throws InvalidInputException if a setting is out of range or a file cannot be written
     */
    public static ProblemSize generate(GenerateRequest request) {
        Problem problem = Generator.generate(request.settings());
        if (request.travel() == TravelChoice.ROADS) {
            writeRoads(request.output());
        }
        ProblemFile.write(problem, request.output());
        return ProblemSize.of(new Directory(problem));
    }

    private static void writeRoads(Path problem) {
        Path roads = problem.resolveSibling(LimburgRoads.FILE);
        if (roads.equals(problem)) {
            throw new InvalidInputException(
                    "%s: the road network comes in this file; give the problem another name".formatted(problem));
        }
        AtomicFile.prepare(problem);
        AtomicFile.write(roads, out -> {
            try (Reader network = new InputStreamReader(LimburgRoads.open(), StandardCharsets.UTF_8)) {
                network.transferTo(out);
            }
        });
    }
}
