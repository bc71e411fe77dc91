package be.koffieronde.cli.commands.talk;

import be.koffieronde.app.talks.TalkHistory;
import be.koffieronde.app.talks.TalkHistory.TalkedPair;
import be.koffieronde.cli.options.TalkChoiceOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.language.Message;
import be.koffieronde.talks.LoggedTalk;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which talks there were. */
@Command(
        name = "history",
        description = "Lists the talks of a log, latest first.",
        footer = {
            "",
            "Examples:",
            "  koffieronde talk history --partner heidi",
            "  koffieronde talk history --pairs",
            "  koffieronde talk history problems/first-week.json --partner \"juf Heidi\" --talks 2026.csv"
        })
final class TalkHistoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TalkChoiceOptions which;

    @Option(
            names = "--pairs",
            description = "A line for each supporter and partner: how many talks they had, and the latest.")
    private boolean pairs;

    @Override
    public Integer call() {
        List<LoggedTalk> history = TalkHistory.of(which.log(), which.on(null));
        Page out = Page.out(spec);
        if (pairs) {
            printPairs(TalkHistory.pairs(history), out);
            return ExitCode.FINE;
        }
        history.forEach(talk -> out.line(out.word(line(talk))));
        out.say("cli.print.history.talks", history.size());
        return ExitCode.FINE;
    }

    private static void printPairs(List<TalkedPair> met, Page out) {
        TextTable table = new TextTable(out.words("cli.print.history.pairs.columns"));
        met.forEach(pair -> table.row(pair.supporter(), pair.partner(), pair.talks(), pair.last()));
        out.table(table);
        out.say("cli.print.history.pairs", met.size());
    }

    public static Message line(LoggedTalk talk) {
        return Message.of(
                "cli.print.history.talk",
                talk.date(),
                Message.of("cli.print.history.kind." + talk.kind().word()),
                talk.supporter(),
                talk.partner(),
                talk.note().isEmpty() ? "" : ": " + talk.note());
    }
}
