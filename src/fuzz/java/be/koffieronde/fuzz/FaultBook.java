package be.koffieronde.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faults found: told when they are new, counted when they are not, with the files that show them kept. */
final class FaultBook {

    private static final int KEPT_OF_EACH = 3;
    private static final int LONGEST = 300;

    private final Path directory;
    private final PrintStream out;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    FaultBook(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    /**
     * Writes a fault down.
     *
     * @param trial its name, which repeats it
     * @param fault what is wrong; faults that differ only in numbers and quoted values are one
     * @param files the directory with what shows it
     */
    void add(String trial, String command, String fault, Path files) throws IOException {
        String kind = trial.replaceAll(" .*", "");
        String sort = kind + " " + command.replaceAll("(?s) .*", "") + " " + signature(fault);
        int count = counts.merge(sort, 1, Integer::sum);
        if (count <= KEPT_OF_EACH) {
            Path kept = directory.resolve(trial.replace(' ', '-'));
            copy(files, kept);
            // Not as a string: what is wrong may be half a character, which no file can hold.
            Files.write(kept.resolve("fault.txt"), (command + "\n" + fault + "\n").getBytes(StandardCharsets.UTF_8));
            out.printf("%nFAULT %s, %s%n  %s%n  files: %s%n", trial, cut(command), cut(fault), kept);
        }
    }

    /** Sorts of faults. */
    int size() {
        return counts.size();
    }

    void summarise() {
        counts.forEach((sort, count) -> out.printf("%6d × %s%n", count, cut(sort)));
    }

    private static String signature(String fault) {
        return fault.replaceAll("(?s)\n.*", "")
                .replaceAll("'.*'", "'…'")
                .replaceAll("\\d+", "N")
                .replaceAll("\\[N[^\\]]*\\]", "[N]");
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "·");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : Folder.files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
    }
}
