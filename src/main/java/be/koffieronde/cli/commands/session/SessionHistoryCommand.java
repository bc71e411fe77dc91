package be.koffieronde.cli.commands.session;

import be.koffieronde.app.sessions.SessionHistory;
import be.koffieronde.cli.options.SessionChoiceOptions;
import be.koffieronde.cli.print.SessionLines;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what became of sessions. */
@Command(
        name = "history",
        description = "Lists the sessions of a log, latest first.",
        footer = {
            "",
            "Examples:",
            "  koffieronde session history --pupil lv",
            "  koffieronde session history problems/first-week.json --pupil L.V. --from 1/9/2026"
        })
final class SessionHistoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SessionChoiceOptions which;

    @Option(names = "--from", paramLabel = "DATE", description = "Only from this date on.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "Only up to this date.")
    private @Nullable LocalDate until;

    @Override
    public Integer call() {
        new SessionLines(Page.out(spec)).history(SessionHistory.of(which.log(), which.within(from, until)));
        return ExitCode.FINE;
    }
}
