package be.koffieronde.app.log;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a log are taken back.
 *
 * @param place what faults name the log by
 * @param one what an entry is called
 * @param several what entries are called
 * @param options by which one entry is told from another
 * @param line an entry, as a part of a message
 */
public record LastEntries<T>(String place, Message one, Message several, String options, Function<T, Fault> line) {

    /** More entries than this are not listed in a message. */
    private static final int LISTED = 10;

    /**
     * The last ones of those found.
     *
     * @param found those that may be meant, first to last
     * @param isAny whether all entries may be meant
     * @param asked how many; null: the last one of all, or the only one found
     * @throws InvalidInputException if there are too few, or it does not follow which is meant
     */
    public List<T> of(List<T> found, boolean isAny, @Nullable Integer asked) {
        int count = asked != null ? asked : isAny ? 1 : 0;
        if (found.isEmpty() || found.size() < count) {
            throw new InvalidInputException(tooFew(found.size(), isAny).in(place));
        }
        if (count == 0 && found.size() > 1) {
            Fault fault = Fault.of("app.entries-meant", found.size(), several, options)
                    .in(place);
            throw InvalidInputException.of(
                    Stream.concat(Stream.of(fault), found.stream().limit(LISTED).map(line))
                            .toList());
        }
        return found.subList(found.size() - Math.max(1, count), found.size());
    }

    private Fault tooFew(int found, boolean isAny) {
        if (found == 0) {
            return isAny ? Fault.of("app.nothing-to-undo", one) : Fault.of("app.nothing-to-undo-of-those", one);
        }
        return isAny
                ? Fault.of("app.few-to-undo", found, several)
                : Fault.of("app.few-to-undo-of-those", found, several);
    }
}
