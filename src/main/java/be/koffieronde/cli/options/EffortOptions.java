package be.koffieronde.cli.options;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long and how hard to search. */
public final class EffortOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = TimeLimit.Text.class,
            description = "How long to search, such as 30s, 2m, 1m30s or 500ms; or auto, which ends when another minute"
                    + " would save less than 1%% of the cost. Else auto (in a season 5s), unless --moves is given.")
    private @Nullable TimeLimit time;

    @Mixin
    private SearchOptions search;

    /**
     * What was asked for.
     *
     * @param usual the time if neither time nor moves are given; null: until going on brings too little
     */
    public Effort effort(@Nullable Duration usual) {
        return search.effort(time != null, time == null ? usual : time.duration(), spec.commandLine());
    }

    /** The same with no more threads than a problem can use. */
    public Effort within(ProblemInput problem, Effort asked, Page err) {
        return search.within(problem, asked, err);
    }
}
