package be.koffieronde.files.paper;

import be.koffieronde.app.price.Worth;
import be.koffieronde.files.OutputFiles;
import be.koffieronde.files.ProblemInput;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
     * @param worths of the rosters there may be
     * @throws be.koffieronde.problem.fault.InvalidInputException if not
     */
    public void prepare(ProblemInput problem, Collection<Worth> worths) {
        List<Path> papers = List.of(html(), picture(), csv());
        Stream<Path> rosters = worths.stream().map(this::roster);
        new OutputFiles(Stream.concat(papers.stream(), rosters).toList(), problem.files()).prepare();
    }

    private Path file(String ending) {
        return directory.resolve(name + ending);
    }
}
