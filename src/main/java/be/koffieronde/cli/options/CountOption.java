package be.koffieronde.cli.options;

import be.koffieronde.language.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many entries of a log are taken back. */
public final class CountOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--count", paramLabel = "N", description = "How many of the last ones. Else one.")
    private @Nullable Integer count;

    /**
     * At least one; null if it is not said.
     *
     * @throws picocli.CommandLine.ParameterException if it is less
     */
    public @Nullable Integer count() {
        if (count != null && count < 1) {
            throw UnfitOptions.value(spec.commandLine(), "--count", Message.of("cli.least", count, 1));
        }
        return count;
    }
}
