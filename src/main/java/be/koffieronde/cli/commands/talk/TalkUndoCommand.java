package be.koffieronde.cli.commands.talk;

import be.koffieronde.app.talks.TalkHistory;
import be.koffieronde.cli.options.CountOption;
import be.koffieronde.cli.options.TalkChoiceOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.talks.LoggedTalk;
import java.time.LocalDate;
import java.util.List;
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
            "Takes talks out of a log: the one in its last line, more of the last ones, or the one that is named by date,"
                    + " supporter and partner.",
            "",
            "It says what it took back. All other lines stay as they are."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde talk undo",
            "  koffieronde talk undo --count 3 --talks 2026.csv",
            "  koffieronde talk undo problems/first-week.json --partner \"juf Heidi\" --date gisteren"
        })
final class TalkUndoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TalkChoiceOptions which;

    @Option(names = "--date", paramLabel = "DATE", description = "Only talks on this date, such as 26/11 or gisteren.")
    private @Nullable WrittenDate date;

    @Mixin
    private CountOption last;

    @Override
    public Integer call() {
        Integer count = last.count();
        LocalDate day = date == null ? null : date.asOf(Surroundings.of(spec).today());
        List<LoggedTalk> undone = TalkHistory.undo(which.log(), which.on(day), count);
        Page out = Page.out(spec);
        out.say("cli.print.undo", which.file(), undone.size());
        undone.forEach(talk -> out.line("  " + out.word(TalkHistoryCommand.line(talk))));
        return ExitCode.FINE;
    }
}
