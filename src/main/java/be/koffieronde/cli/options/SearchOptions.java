package be.koffieronde.cli.options;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.language.Message;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How to search, whatever its time means. */
public final class SearchOptions {

    /** Years of search, and few enough to reckon with. */
    private static final long MOST_MOVES = 1_000_000_000_000L;

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
            description =
                    "How many parts to search at the same time. Else one for each processor. No more than the problem can"
                            + " use: one for two supporters, and 8 to 64.")
    private @Nullable Integer threads;

    /**
     * What was asked for.
     *
     * @param isTimed whether a time was given, which does not go with moves
     * @param time if there are no moves; null: until going on brings too little
     */
    public Effort effort(boolean isTimed, @Nullable Duration time, CommandLine commandLine) {
        if (isTimed && moves != null) {
            throw new UnfitOptions(commandLine, "cli.time-or-moves");
        }
        check("--moves", moves, MOST_MOVES, commandLine);
        check("--threads", threads, Integer.MAX_VALUE, commandLine);
        return new Effort(
                moves == null ? time : null,
                moves == null ? 0 : moves,
                seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    /**
     * What was asked for, with no more threads than a problem can use.
     *
     * @param err where to say so, if somebody asked for more
     */
    public Effort within(ProblemInput problem, Effort asked, Page err) {
        Effort effort = asked.within(problem.directory().problem());
        if (threads != null && effort.threads() < threads) {
            String name = problem.directory().problem().name();
            err.warn("cli.print.threads", threads, name, effort.threads());
        }
        return effort;
    }

    private static void check(String option, @Nullable Number value, long most, CommandLine commandLine) {
        if (value != null && (value.longValue() < 1 || value.longValue() > most)) {
            Message fault = most == Integer.MAX_VALUE
                    ? Message.of("cli.at-least", value, 1)
                    : Message.of("cli.range", value, 1, most);
            throw UnfitOptions.value(commandLine, option, fault);
        }
    }
}
