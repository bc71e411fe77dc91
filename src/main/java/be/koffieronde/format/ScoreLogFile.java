package be.koffieronde.format;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores over time as CSV: seconds, the three levels, the points of every rule, and the moves kept of each kind. Every line
 * can be read as soon as it is added, so the file grows in its place.
 */
public final class ScoreLogFile implements AutoCloseable {

    private static final List<String> LEVELS = List.of("Seconds", "Hard", "Medium", "Soft");

    private final Writer out;
    private final CsvTable table;

    private boolean hasHeading;

    private ScoreLogFile(Writer out) {
        this.out = out;
        table = CsvTable.growing(out);
    }

    /**
     * Begins a log, in place of the one the file held.
     *
     * @throws InvalidInputException if it cannot be written there, or the file holds something else
     */
    public static ScoreLogFile create(Path file) {
        AtomicFile.prepare(file);
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !isLog(file)) {
                throw new InvalidInputException(Fault.of("format.no-score-log").in(file.toString()));
            }
            return new ScoreLogFile(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.not-written", String.valueOf(e.getMessage())).in(file.toString()));
        }
    }

    private static boolean isLog(Path file) throws IOException {
        byte[] heading = String.join(",", LEVELS).getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(heading, in.readNBytes(heading.length));
        }
    }

    /**
     * Adds a line, the first time below a heading.
     *
     * @param points 0 or negative, as in scores
     * @param keptMoves of each kind of move, the same kinds in the same order every time
     */
    public void add(Duration elapsed, Score score, Map<Rule, Long> points, Map<String, Long> keptMoves)
            throws IOException {
        if (!hasHeading) {
            hasHeading = true;
            List<String> columns = new ArrayList<>(LEVELS);
            Arrays.stream(Rule.values()).map(Rule::title).forEach(columns::add);
            keptMoves.keySet().forEach(kind -> columns.add("Moves: " + kind));
            table.add(columns);
        }
        String seconds = String.format(Locale.ROOT, "%.3f", elapsed.toMillis() / 1000.0);
        List<Object> cells = new ArrayList<>(List.of(seconds, score.hard(), score.medium(), score.soft()));
        Arrays.stream(Rule.values()).forEach(rule -> cells.add(points.getOrDefault(rule, 0L)));
        cells.addAll(keptMoves.values());
        table.add(cells);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
