package be.koffieronde.cli;

import be.koffieronde.app.TalkHistory;
import be.koffieronde.talks.LoggedTalk;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "  koffieronde talk history --partner heidi --supporter an --talks 2026.csv"
        })
final class TalkHistoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--partner", paramLabel = "ID", description = "Only talks with this partner.")
    private @Nullable String partner;

    @Option(names = "--supporter", paramLabel = "ID", description = "Only talks of this supporter.")
    private @Nullable String supporter;

    @Option(
            names = "--talks",
            paramLabel = "FILE",
            defaultValue = TalkCommand.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path talks;

    @Override
    public Integer call() {
        List<LoggedTalk> history = TalkHistory.of(talks, supporter, partner);
        Page out = Page.out(spec);
        history.forEach(talk -> out.line(line(talk)));
        out.line("Talks: " + history.size());
        return ExitCode.FINE;
    }

    private static String line(LoggedTalk talk) {
        return "%s  %-11s  %s with %s%s"
                .formatted(
                        talk.date(),
                        talk.kind().word(),
                        talk.supporter(),
                        talk.partner(),
                        talk.note().isEmpty() ? "" : ": " + talk.note());
    }
}
