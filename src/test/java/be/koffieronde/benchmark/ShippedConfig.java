package be.koffieronde.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The benchmark configuration that ships, in a directory of its own. */
final class ShippedConfig {

    private static final Path FILE = Path.of("benchmark-config.xml");

    private ShippedConfig() {}

    /** With the problems that ship beside it. */
    static Path copiedTo(Path directory) throws IOException {
        Path problems = Files.createDirectories(directory.resolve("problems"));
        for (String name : new String[] {"limburg.json", "limburg-roads.json"}) {
            Files.copy(Path.of("problems", name), problems.resolve(name));
        }
        return Files.copy(FILE, directory.resolve("config.xml"));
    }

    /** With one problem of five supporters, a second for each run, and that many seeds. */
    static Path small(Path directory, int seeds) throws IOException {
        String small = Files.readString(FILE)
                .replaceAll("(?s)<inputSolutionFile>.*</inputSolutionFile>", problem("generated-5-1.json"))
                .replaceFirst("<secondsSpentLimit>60<", "<secondsSpentLimit>1<")
                .replaceFirst("<subSingleCount>5<", "<subSingleCount>" + seeds + "<");
        return Files.writeString(directory.resolve("small.xml"), small);
    }

    static String problem(String file) {
        return "<inputSolutionFile>" + file + "</inputSolutionFile>";
    }
}
