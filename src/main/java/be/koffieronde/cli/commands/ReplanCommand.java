package be.koffieronde.cli.commands;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.replan.ReplanRequest;
import be.koffieronde.app.replan.ReplanText;
import be.koffieronde.app.replan.ReplanWeek;
import be.koffieronde.app.replan.Replanned;
import be.koffieronde.cli.options.EffortOptions;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.print.ProgressText;
import be.koffieronde.cli.print.ReplanReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.LongWork;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.PlanFiles;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.ReplanJson;
import be.koffieronde.format.ReplanJson.Held;
import be.koffieronde.format.RosterFile;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans a week again after something has happened. */
@Command(
        name = "replan",
        description = {
            "Plans a week again after something has happened: somebody is ill, a pupil came, a school is closed.",
            "",
            "The problem may have changed since ROSTER was planned: what is new in it starts unplanned, what is gone is"
                    + " dropped. ROSTER is what was agreed: as little as possible changes, and every change is told with"
                    + " its reason, person by person.",
            "",
            "Ctrl-C ends the search and writes the best roster so far."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde replan problems/limburg.json week48.json --from donderdag",
            "  koffieronde replan limburg.json week48.json --from 2026-11-26 -o week48.json",
            "  koffieronde replan limburg.json week48.json --only yoni,an --json"
        })
public final class ReplanCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "The first day that may change, such as donderdag, 26/11 or 2026-11-26; what is before it stays"
                            + " whatever the rules say. Else today, if it is in the roster's weeks, else their first day.")
    private @Nullable WrittenDate from;

    @Option(
            names = "--only",
            paramLabel = "WHO",
            split = ",",
            description = "Only the rounds of these supporters change, by id or name.")
    private List<String> only = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The roster file to write; it may be ROSTER itself. Else solutions/<name of the problem>.json.")
    private @Nullable Path output;

    @Mixin
    private EffortOptions effort;

    @Option(names = "--json", description = "Print what changed and why as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Effort asked = effort.effort(USUAL_TIME);
        ProblemInput input = files.problem(this::from, Page.err(spec));
        Roster roster = RosterFile.read(files.roster());
        Effort bounded = effort.within(input, asked, Page.err(spec));
        Warnings.print(input.warningsBeforePlan(), Page.err(spec));
        PlanFiles made = PlanFiles.of(input, output, files.roster(), null, null);
        ReplanRequest request =
                new ReplanRequest(from(input.timed().problem().calendar()).atStartOfDay(), supporters(input), bounded);
        ReplanWeek plan = InvalidInputException.within(
                files.roster().toString(), () -> new ReplanWeek(input.timed(), roster, request));
        made.prepare(input);
        Replanned planned =
                LongWork.run(spec, () -> ProgressText.of(plan.progress()), plan::stop, "cli.print.plan.ending", () -> {
                    Replanned found = plan.run();
                    RosterFile.write(found.roster(), made.output());
                    return found;
                });
        if (json) {
            printJson(planned, plan.text(planned));
            spec.commandLine().getOut().flush();
        } else {
            ReplanReport.print(planned, plan.text(planned), made.output(), Page.out(spec));
        }
        return ExitCode.of(planned.judgement().verdict().score());
    }

    private void printJson(Replanned planned, ReplanText text) throws IOException {
        Verdict verdict = planned.judgement().verdict();
        List<Held> held = planned.held().stream()
                .map(visit -> new Held(visit, text.held(visit)))
                .toList();
        ReplanJson.Outcome outcome = new ReplanJson.Outcome(
                verdict.score(), verdict.totals(), planned.fresh(), planned.gone(), held, planned.leftOut());
        Vocabulary words = Vocabulary.of(Surroundings.of(spec).language());
        ReplanJson.write(
                outcome,
                planned.diff(),
                planned.why(),
                words,
                spec.commandLine().getOut());
    }

    private LocalDate from(Calendar calendar) {
        LocalDate today = Surroundings.of(spec).today();
        if (from == null) {
            return calendar.contains(today) ? today : calendar.firstDay();
        }
        LocalDate date = from.in(calendar, today);
        if (!calendar.contains(date)) {
            throw new InvalidInputException(
                    Fault.of("app.no-day", date, calendar.firstDay(), calendar.date(calendar.days() - 1))
                            .in("--from"));
        }
        return date;
    }

    private Set<String> supporters(ProblemInput input) {
        WhoIsMeant who = new WhoIsMeant(input.timed().problem(), input.file(), kind -> "--only");
        Set<String> ids = only.stream().map(who::supporter).collect(Collectors.toSet());
        who.throwIfAny();
        return ids;
    }
}
