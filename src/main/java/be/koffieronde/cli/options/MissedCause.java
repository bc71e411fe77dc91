package be.koffieronde.cli.options;

import be.koffieronde.sessions.Outcome;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Why a session was missed, as a log writes it. */
public final class MissedCause implements ITypeConverter<Outcome> {

    @Override
    public Outcome convert(String text) {
        return Outcome.of(text)
                .filter(outcome -> outcome != Outcome.HELD)
                .orElseThrow(() -> new UnfitArgument(
                        "cli.no-cause",
                        text,
                        Outcome.causes().stream().map(Outcome::word).collect(Collectors.joining(", "))));
    }
}
