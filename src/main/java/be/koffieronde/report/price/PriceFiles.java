package be.koffieronde.report.price;

import be.koffieronde.app.ProblemInput;
import be.koffieronde.app.price.Worth;
import be.koffieronde.format.AtomicFile;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the price of coffee is written.
 *
 * @param name what the files are called, before their endings
 */
public record PriceFiles(Path directory, String name) {

    public Path html() {
        return file(".html");
    }

    public Path picture() {
        return file(".svg");
    }

    public Path csv() {
        return file(".csv");
    }

    /** The roster of one point. */
    public Path roster(Worth worth) {
        return file("-worth-%s.json".formatted(worth));
    }

    /**
     * Makes sure that all can be written, and not in place of what they are made of, before anybody waits for them.
     *
     * @throws be.koffieronde.problem.InvalidInputException if not
     */
    public void prepare(ProblemInput problem) {
        for (Path file : List.of(html(), picture(), csv())) {
            problem.refuseToReplaceWith(file);
            AtomicFile.prepare(file);
        }
    }

    private Path file(String ending) {
        return directory.resolve(name + ending);
    }
}
