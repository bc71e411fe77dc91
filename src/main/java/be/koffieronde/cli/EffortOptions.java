package be.koffieronde.cli;

import be.koffieronde.app.Effort;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long and how hard to search. */
final class EffortOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = TimeLimit.Text.class,
            description = "How long to search, such as 30s, 2m, 1m30s or 500ms; or auto, which ends when another minute"
                    + " would save less than 1%% of the cost. Else auto (in a season 5s), unless --moves is given.")
    private @Nullable TimeLimit time;

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
     * @param usual the time if neither time nor moves are given; null: until going on brings too little
     */
    Effort effort(@Nullable Duration usual) {
        if (time != null && moves != null) {
            throw new ParameterException(spec.commandLine(), "Give --time or --moves, not both.");
        }
        checkPositive("--moves", moves);
        checkPositive("--threads", threads);
        return new Effort(
                duration(usual),
                moves == null ? 0 : moves,
                seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    private @Nullable Duration duration(@Nullable Duration usual) {
        if (moves != null) {
            return null;
        }
        return time == null ? usual : time.duration();
    }

    private void checkPositive(String option, @Nullable Number value) {
        if (value != null && value.longValue() < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '%s': %s; give 1 or more".formatted(option, value));
        }
    }
}
