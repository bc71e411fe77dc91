package be.koffieronde.cli.commands.session;

import be.koffieronde.app.sessions.SessionHistory;
import be.koffieronde.cli.options.CountOption;
import be.koffieronde.cli.options.SessionChoiceOptions;
import be.koffieronde.cli.print.SessionLines;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.problem.time.WrittenDate;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes back what was logged by mistake. */
@Command(
        name = "undo",
        description = {
            "Takes sessions out of a log: the one in its last line, more of the last ones, or the one that is named by date,"
                    + " pupil, need and supporter.",
            "",
            "It says what it took back. All other lines stay as they are."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde session undo",
            "  koffieronde session undo --count 3 --sessions 2026.csv",
            "  koffieronde session undo problems/first-week.json --pupil L.V. --date gisteren"
        })
final class SessionUndoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SessionChoiceOptions which;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Only sessions on this date, such as 26/11 or gisteren.")
    private @Nullable WrittenDate date;

    @Mixin
    private CountOption last;

    @Override
    public Integer call() {
        Integer count = last.count();
        LocalDate day = date == null ? null : date.asOf(Surroundings.of(spec).today());
        new SessionLines(Page.out(spec))
                .takenBack(which.file(), SessionHistory.undo(which.log(), which.within(day, day), count));
        return ExitCode.FINE;
    }
}
