package be.koffieronde.files;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Travel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The road network of a problem that is written elsewhere, and must be found from there by the same relative path.
 *
 * @param source null: the problem has no network
 */
record NetworkCopy(@Nullable Path source, @Nullable Path target, Path destination) {

    /**
     * The copy a problem needs.
     *
     * @param from the file the network's path starts from now
     * @param to the file it will start from
     */
    static NetworkCopy of(Travel travel, Path from, Path to) {
        return travel instanceof Travel.Roads roads
                ? new NetworkCopy(
                        from.resolveSibling(roads.network().file()),
                        to.resolveSibling(roads.network().file()),
                        to)
                : new NetworkCopy(null, null, to);
    }

    /**
     * Makes sure that the copy can be made.
     *
     * @throws InvalidInputException if another file has its place
     */
    void check() {
        if (target == null || !Files.exists(target)) {
            return;
        }
        if (!isThere()) {
            throw new InvalidInputException(Fault.of("app.network-differs").in(target.toString()));
        }
    }

    /**
     * The destination, and the copy if there must be one.
     *
     * @param input the file the destination is made of, besides the network
     */
    OutputFiles outputs(Path input) {
        if (source == null || target == null) {
            return OutputFiles.of(destination, List.of(input));
        }
        return Files.exists(target)
                ? OutputFiles.of(destination, List.of(input, source, target))
                : new OutputFiles(List.of(destination, target), List.of(input, source));
    }

    /**
     * Copies the network, unless it is there already.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    void write() {
        if (source != null && target != null && !Files.exists(target)) {
            AtomicFile.writeBytes(target, out -> Files.copy(source, out));
        }
    }

    private boolean isThere() {
        try {
            return source != null && target != null && Files.mismatch(source, target) < 0;
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.unreadable", String.valueOf(e.getMessage())).in(target.toString()));
        }
    }
}
