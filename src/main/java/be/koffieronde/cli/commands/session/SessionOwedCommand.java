package be.koffieronde.cli.commands.session;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.sessions.WhoIsOwed;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.ProblemOnDay;
import be.koffieronde.cli.options.SessionsOption;
import be.koffieronde.cli.print.OwedText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.format.OwedJson;
import be.koffieronde.sessions.OwedNeed;
import be.koffieronde.sessions.SessionLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is owed. */
@Command(
        name = "owed",
        description = "Tells which pupils are owed sessions that were missed, most minutes first.",
        footer = {
            "",
            "Examples:",
            "  koffieronde session owed problems/limburg.json",
            "  koffieronde session owed problems/limburg.json --supporter yoni --date 2026-12-01"
        })
final class SessionOwedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProblemOnDay asked;

    @Option(names = "--school", paramLabel = "WHICH", description = "Only pupils of this school: its id, or its name.")
    private @Nullable String school;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only needs that name this supporter.")
    private @Nullable String supporter;

    @Option(
            names = "--sessions",
            paramLabel = "FILE",
            description = "The log. Else " + SessionsOption.USUAL_LOG + ", if there is one.")
    private @Nullable Path sessions;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ProblemInput input = asked.problem();
        LocalDate day = asked.day();
        WhoIsMeant who = People.of(input);
        String schoolId = who.schoolIfAny(school);
        String supporterId = who.supporterIfAny(supporter);
        who.throwIfAny();
        List<OwedNeed> owed = WhoIsOwed.on(day, input.directory(), log(), schoolId, supporterId);
        if (json) {
            OwedJson.write(owed, spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
        } else {
            new OwedText(input.directory(), Page.out(spec)).print(owed);
        }
        return ExitCode.FINE;
    }

    private SessionLog log() {
        return new SessionLog(
                LogOnFile.ofSessions(sessions == null ? Path.of(SessionsOption.USUAL_LOG) : sessions, sessions == null)
                        .entries());
    }
}
