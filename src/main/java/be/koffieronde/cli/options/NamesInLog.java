package be.koffieronde.cli.options;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.port.LogStore;
import be.koffieronde.files.ProblemInput;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/**
 * Whom names mean beside a log: those of a problem, if there is one. Who is in the log need not be in the problem, for they may
 * have left.
 */
public final class NamesInLog {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROBLEM",
            description = "The problem, a JSON file or a workbook, for who is who by name. Else give ids as the log has"
                    + " them.")
    private @Nullable Path problem;

    <T> Known<T> of(LogStore<T> log) {
        return new Known<>(problem == null ? null : People.of(ProblemInput.read(problem)), log);
    }

    /**
     * Who is known.
     *
     * @param who of the problem; null: only ids are known
     * @param log that is read if somebody is asked for
     */
    record Known<T>(@Nullable WhoIsMeant who, LogStore<T> log) {

        /** The id of who is asked for, by id or name; null if nobody is. */
        @Nullable
        String id(@Nullable String word, Function<T, String> part, BiFunction<WhoIsMeant, String, String> find) {
            if (word == null || who == null || log.entries().stream().map(part).anyMatch(word::equals)) {
                return word;
            }
            return find.apply(who, word);
        }

        /** Ends the search for them, see {@link WhoIsMeant#throwIfAny}. */
        void throwIfAny() {
            if (who != null) {
                who.throwIfAny();
            }
        }
    }
}
