package be.koffieronde.cli;

import be.koffieronde.app.Effort;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How to search, whatever its time means. */
final class SearchOptions {

    @Option(
            names = "--moves",
            paramLabel = "N",
            description =
                    "How many moves to try, instead of a time. The outcome is the same for the same --seed, --moves and"
                            + " --threads.")
    private @Nullable Long moves;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all random choices. Else ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many parts to search at the same time. Else one for each processor.")
    private @Nullable Integer threads;

    /**
     * What was asked for.
     *
     * @param isTimed whether a time was given, which does not go with moves
     * @param time if there are no moves; null: until going on brings too little
     */
    Effort effort(boolean isTimed, @Nullable Duration time, CommandLine commandLine) {
        if (isTimed && moves != null) {
            throw new ParameterException(commandLine, "Give --time or --moves, not both.");
        }
        checkPositive("--moves", moves, commandLine);
        checkPositive("--threads", threads, commandLine);
        return new Effort(
                moves == null ? time : null,
                moves == null ? 0 : moves,
                seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    private static void checkPositive(String option, @Nullable Number value, CommandLine commandLine) {
        if (value != null && value.longValue() < 1) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '%s': %s; give 1 or more".formatted(option, value));
        }
    }
}
