package be.koffieronde.bench;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published solution, as CVRPLIB has it beside an instance: {@code Route #1: 5 3 7} and {@code Cost 828.94}.
 *
 * @param routes customers by number, from and to the depot
 * @param cost in the units of the instance
 */
record SolutionFile(List<List<Integer>> routes, OptionalDouble cost) {

    private static final Pattern ROUTE = Pattern.compile("route\\s*#?\\s*\\d+\\s*:\\s*([\\d\\s]+)");
    private static final Pattern COST = Pattern.compile("cost\\s*:?\\s*(\\d+(?:\\.\\d+)?)");

    /** The one beside an instance; of no routes and no cost if there is none. */
    static SolutionFile beside(Path instance) {
        String name = String.valueOf(instance.getFileName()).replaceFirst("\\.[^.]*$", "");
        Path file = instance.resolveSibling(name + ".sol");
        return Files.exists(file) ? read(file) : new SolutionFile(List.of(), OptionalDouble.empty());
    }

    private static SolutionFile read(Path file) {
        List<List<Integer>> routes = new ArrayList<>();
        OptionalDouble cost = OptionalDouble.empty();
        for (String line : lines(file)) {
            Matcher route = ROUTE.matcher(line);
            Matcher price = COST.matcher(line);
            if (route.matches()) {
                routes.add(Arrays.stream(route.group(1).strip().split("\\s+"))
                        .map(Integer::valueOf)
                        .toList());
            } else if (price.matches()) {
                cost = OptionalDouble.of(Double.parseDouble(price.group(1)));
            }
        }
        return new SolutionFile(routes, cost);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("language.as-said", "%s: cannot be read: %s".formatted(file, e.getMessage())));
        }
    }
}
