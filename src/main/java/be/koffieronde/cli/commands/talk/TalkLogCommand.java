package be.koffieronde.cli.commands.talk;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.talks.LogTalks;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.TalksOption;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.OutputFiles;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down talks that were held. */
@Command(
        name = "log",
        description = {
            "Writes down a talk that was held, or all those of a roster.",
            "",
            "Several people may log at a time; what is logged stays, whatever happens next."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde talk log problems/first-week.json --supporter an --partner heidi",
            "  koffieronde talk log problems/first-week.json --supporter an --partner heidi \\",
            "      --date 2026-11-26 --spontaneous --note \"at the school gate\"",
            "  koffieronde talk log problems/first-week.json \\",
            "      --roster solutions/first-week.json --date 2026-11-27"
        })
final class TalkLogCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook, for who is who.")
    private Path problem;

    @ArgGroup(multiplicity = "1")
    private What what;

    /** One talk, or those of a roster. */
    private static final class What {

        @ArgGroup(exclusive = false)
        private @Nullable OneTalk talk;

        @Option(
                names = "--roster",
                required = true,
                paramLabel = "ROSTER",
                description = "Log all talks of this roster up to the date, those already logged aside.")
        private @Nullable Path roster;
    }

    /** Who talked with whom. */
    private static final class OneTalk {

        @Option(
                names = "--supporter",
                required = true,
                paramLabel = "WHO",
                description = "Who talked: an id, or a name.")
        private String supporter;

        @Option(names = "--partner", required = true, paramLabel = "WHO", description = "With whom.")
        private String partner;

        @Option(names = "--spontaneous", description = "It stood in no roster, it just came about.")
        private boolean spontaneous;

        @Option(
                names = "--note",
                paramLabel = "TEXT",
                defaultValue = "",
                description = "What to remember, on one line. Nothing about a pupil's support.")
        private String note;
    }

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When, such as 26/11/2026, 26/11 (the last one), gisteren or 2026-11-26. Else today.")
    private @Nullable WrittenDate date;

    @Option(
            names = "--talks",
            paramLabel = "FILE",
            defaultValue = TalksOption.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path talks;

    @Override
    public Integer call() {
        LocalDate today = Surroundings.of(spec).today();
        ProblemInput input = ProblemInput.read(problem);
        OutputFiles.of(talks, input.files()).check();
        LogTalks log = new LogTalks(input.directory().problem(), LogOnFile.ofTalks(talks, true), today);
        LocalDate day = date == null ? today : date.asOf(today);
        LoggedTalk talk = what.talk == null ? null : talk(what.talk, day, input);
        InvalidInputException.within("--date", () -> log.past(day));
        if (what.roster != null) {
            OutputFiles.of(talks, List.of(what.roster)).check();
            print(log.log(new RosterOnFile(what.roster), day));
        } else if (talk != null) {
            log.log(talk);
            print(List.of(talk));
        }
        return ExitCode.FINE;
    }

    private LoggedTalk talk(OneTalk one, LocalDate day, ProblemInput input) {
        WhoIsMeant who = People.of(input);
        String supporter = who.supporter(one.supporter);
        String partner = who.partner(one.partner);
        try {
            Kind kind = one.spontaneous ? Kind.SPONTANEOUS : Kind.PLANNED;
            LoggedTalk talk = new LoggedTalk(day, supporter, partner, kind, one.note);
            who.throwIfAny();
            return talk;
        } catch (IllegalArgumentException e) {
            throw UnfitOptions.value(spec.commandLine(), "--note", UnfitText.fault(e));
        }
    }

    private void print(List<LoggedTalk> added) {
        Page out = Page.out(spec);
        out.say("cli.print.log.logged", talks, added.size());
        added.forEach(talk -> out.say("cli.print.log.talk", talk.date(), talk.supporter(), talk.partner()));
    }
}
