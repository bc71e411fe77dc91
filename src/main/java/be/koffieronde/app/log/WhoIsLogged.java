package be.koffieronde.app.log;

import be.koffieronde.language.Spelling;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who and what the entries of a log name.
 *
 * @param place what faults name the log by
 * @param unknown code of the fault that no entry has an id
 */
public record WhoIsLogged<T>(String place, List<T> entries, String unknown) {

    /**
     * Looks whether some entry names it.
     *
     * @param id null: nothing is asked for
     * @throws InvalidInputException if none does
     */
    public void check(@Nullable String id, Function<T, String> part) {
        List<String> known = entries.stream().map(part).distinct().toList();
        if (id != null && !known.contains(id)) {
            throw new InvalidInputException(
                    Fault.of(unknown, id, Spelling.remedy(id, known)).in(place));
        }
    }
}
