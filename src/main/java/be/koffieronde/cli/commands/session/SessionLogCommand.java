package be.koffieronde.cli.commands.session;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.sessions.LogSessions;
import be.koffieronde.app.sessions.OneSession;
import be.koffieronde.app.sessions.SessionChoice;
import be.koffieronde.app.sessions.SessionMark;
import be.koffieronde.cli.options.MissedCause;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.SessionsOption;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.SessionLines;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.OutputFiles;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down what became of sessions. */
@Command(
        name = "log",
        description = {
            "Writes down sessions that were held or missed: those of a roster, all or some, or one by itself.",
            "",
            "A roster alone: everything in it up to the date was held, and what it has no place for in weeks that are over"
                    + " was missed. With --missed, or for somebody: what they have in it on that date. What the log has"
                    + " already stays as it is, so note first what was missed, then the whole week as held.",
            "",
            "What was missed through the centre is owed: supporter-ill, supporter-away, no-place, centre. What the pupil or"
                    + " the school missed is not: pupil-ill, pupil-away, trip, school. --owed and --no-owed say otherwise."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde session log problems/first-week.json --roster solutions/first-week.json \\",
            "      --supporter an --missed supporter-ill --date 26/11",
            "  koffieronde session log problems/first-week.json --roster solutions/first-week.json \\",
            "      --pupil lv --missed trip --owed --date 2026-11-26",
            "  koffieronde session log problems/first-week.json \\",
            "      --roster solutions/first-week.json --date 2026-11-27",
            "  koffieronde session log problems/first-week.json --pupil lv --supporter an --make-up"
        })
final class SessionLogCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook, for who is who.")
    private Path problem;

    @Option(names = "--roster", paramLabel = "ROSTER", description = "The roster the sessions stood in.")
    private @Nullable Path roster;

    @Option(names = "--pupil", paramLabel = "WHO", description = "Whose sessions: an id, or a name.")
    private @Nullable String pupil;

    @Option(names = "--need", paramLabel = "ID", description = "Of which need, if the pupil has several.")
    private @Nullable String need;

    @Option(
            names = "--supporter",
            paramLabel = "WHO",
            description =
                    "Whose rounds they stood in; without a roster, who held it or was to. Else whom the need names.")
    private @Nullable String supporter;

    @Option(names = "--school", paramLabel = "WHICH", description = "With --roster, only sessions of its pupils.")
    private @Nullable String school;

    @Option(
            names = "--missed",
            paramLabel = "CAUSE",
            converter = MissedCause.class,
            description =
                    "They were missed: supporter-ill, supporter-away, no-place, centre, pupil-ill, pupil-away, trip or"
                            + " school. Else they were held.")
    private @Nullable Outcome missed;

    @Option(
            names = "--owed",
            negatable = true,
            description = "With --missed, that it is to be made up; --no-owed that it is not. Else the cause tells.")
    private @Nullable Boolean owed;

    @Option(names = "--make-up", description = "Without a roster: it made up for one that was missed.")
    private boolean makeUp;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What to remember, on one line. Nothing about a pupil's support.")
    private String note;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "With --roster, the first of several dates, for somebody or with --missed.")
    private @Nullable WrittenDate from;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When, such as 26/11/2026, 26/11 (the last one), gisteren or 2026-11-26. Else today.")
    private @Nullable WrittenDate date;

    @Option(
            names = "--sessions",
            paramLabel = "FILE",
            defaultValue = SessionsOption.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path sessions;

    @Override
    public Integer call() {
        checkOptions();
        LocalDate today = Surroundings.of(spec).today();
        ProblemInput input = ProblemInput.read(problem);
        OutputFiles.of(sessions, input.files()).check();
        LogSessions log = new LogSessions(input.directory().problem(), LogOnFile.ofSessions(sessions, true), today);
        LocalDate day = date == null ? today : date.asOf(today);
        InvalidInputException.within("--date", () -> log.past(day));
        WhoIsMeant who = People.of(input);
        LocalDate first = from == null ? day : from.asOf(today);
        SessionChoice choice =
                new SessionChoice(who.pupilIfAny(pupil), who.supporterIfAny(supporter), need, first, day);
        String schoolId = who.schoolIfAny(school);
        who.throwIfAny();
        List<LoggedSession> added = roster == null
                ? List.of(log.log(new OneSession(day, id(choice.pupil()), need, choice.supporter(), makeUp, mark())))
                : log(log, roster, choice, schoolId);
        new SessionLines(Page.out(spec)).logged(sessions, added);
        return ExitCode.FINE;
    }

    private List<LoggedSession> log(LogSessions log, Path written, SessionChoice choice, @Nullable String schoolId) {
        OutputFiles.of(sessions, List.of(written)).check();
        RosterOnFile store = new RosterOnFile(written);
        return isWhole() ? log.log(store, id(choice.until())) : log.log(store, choice, schoolId, mark());
    }

    private static <T> T id(@Nullable T known) {
        return Objects.requireNonNull(known);
    }

    private boolean isWhole() {
        return pupil == null && need == null && supporter == null && school == null && missed == null && from == null;
    }

    private void checkOptions() {
        try {
            FreeText.note(note);
        } catch (IllegalArgumentException e) {
            throw UnfitOptions.value(spec.commandLine(), "--note", UnfitText.fault(e));
        }
        if (roster == null && pupil == null) {
            throw new UnfitOptions(spec.commandLine(), "cli.roster-or-pupil");
        }
        if (roster == null && (school != null || from != null)) {
            throw new UnfitOptions(spec.commandLine(), "cli.only-with-roster");
        }
        if (roster != null && makeUp) {
            throw new UnfitOptions(spec.commandLine(), "cli.make-up-with-roster");
        }
        if (owed != null && missed == null) {
            throw new UnfitOptions(spec.commandLine(), "cli.owed-without-missed");
        }
        if (!note.isEmpty() && roster != null && isWhole()) {
            throw new UnfitOptions(spec.commandLine(), "cli.note-of-all");
        }
    }

    private SessionMark mark() {
        return new SessionMark(missed == null ? Outcome.HELD : missed, owed, note);
    }
}
