package be.koffieronde.cli.commands.session;

import be.koffieronde.app.sessions.ReportSessions;
import be.koffieronde.cli.options.SessionsOption;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.SpanText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.format.SessionSpanText;
import be.koffieronde.problem.Directory;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.sessions.SessionSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds up what pupils got. */
@Command(
        name = "report",
        description = {
            "Adds up minutes for each pupil over a span of dates: asked for, given, missed, and owed at the end.",
            "",
            "Of the weeks of PROBLEM that are over, sessions the log does not tell of are counted as well, by themselves."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde session report problems/limburg.json --from 1/9/2026 --until 31/12/2026",
            "  koffieronde session report problems/limburg.json --csv > minutes.csv"
        })
final class SessionReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook, for who is who.")
    private Path problem;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First date, such as 1/9/2026 or 2026-09-01. Else the first of the log.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "Last date. Else today.")
    private @Nullable LocalDate until;

    @Option(
            names = "--sessions",
            paramLabel = "FILE",
            defaultValue = SessionsOption.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path sessions;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print as comma-separated values.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        LocalDate last = until == null ? Surroundings.of(spec).today() : until;
        if (from != null && from.isAfter(last)) {
            throw new UnfitOptions(spec.commandLine(), "cli.from-after-until", from, last);
        }
        if (json && csv) {
            throw new UnfitOptions(spec.commandLine(), "cli.json-or-csv");
        }
        Directory directory = ProblemInput.read(problem).directory();
        SessionLog log = new SessionLog(LogOnFile.ofSessions(sessions, false).entries());
        print(ReportSessions.of(log, from, last, directory), directory);
        return ExitCode.FINE;
    }

    private void print(SessionSpan span, Directory directory) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            SessionSpanText.json(span, ReportSessions.names(directory), out);
        } else if (csv) {
            SessionSpanText.csv(span, ReportSessions.names(directory), out);
        } else {
            SpanText.print(span, ReportSessions.names(directory), Page.out(spec));
        }
        out.flush();
    }
}
