package be.koffieronde.cli.commands;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.cli.options.ForceOption;
import be.koffieronde.cli.options.OwnerOptions;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.paper.ReportRequest;
import be.koffieronde.files.paper.ReportRequest.Outputs;
import be.koffieronde.files.paper.WriteReport;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Score;
import be.koffieronde.report.Papers;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes papers of a roster. */
@Command(
        name = "report",
        description = {
            "Makes papers of a roster: a page for browser and printer, a workbook, a table for machines.",
            "",
            "The page needs no other file and no network. Print it on A4, landscape: a supporter or a school per sheet.",
            "With --supporter, --partner or --school it is for one alone."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde report problems/first-week.json solutions/first-week.json \\",
            "      --html week.html --xlsx week.xlsx --csv week.csv",
            "  koffieronde report problems/limburg.json solutions/limburg.json \\",
            "      --lang en --audience school --html schools.html",
            "  koffieronde report problems/first-week.json solutions/first-week.json \\",
            "      --supporter An --html an.html"
        })
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "nl",
            description = "Language of the papers: nl or en. Else ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description =
                    "Who reads them: planner, supporter, school or partner. Only the planner's name expertise and homes;"
                            + " the others have initials for pupils. Else planner, or whom the paper is for.")
    private @Nullable Audience audience;

    @ArgGroup
    private @Nullable OwnerOptions one;

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description = "Write a workbook: a sheet per supporter and per school, a summary, and the data.")
    private @Nullable Path xlsx;

    @Mixin
    private ForceOption force;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page.")
    private @Nullable Path html;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a table: a line per planned visit.")
    private @Nullable Path csv;

    @Override
    public Integer call() {
        Outputs outputs = new Outputs(xlsx, html, csv, force.isGiven());
        if (outputs.files().isEmpty()) {
            throw new UnfitOptions(spec.commandLine(), "cli.which-papers");
        }
        ProblemInput input = files.problem(Page.err(spec));
        Reader reader = one == null ? null : one.in(input);
        Judgement judgement = WriteReport.write(new ReportRequest(
                input, files.roster(), new Papers.Terms(language, audience(reader), reader), outputs));
        Score score = judgement.verdict().score();
        if (!score.isFeasible()) {
            Page.err(spec).warn("cli.print.report.broken", files.roster());
        }
        outputs.files().forEach(file -> Page.out(spec).say("cli.print.report.written", file));
        return ExitCode.of(score);
    }

    private Audience audience(@Nullable Reader reader) {
        return Objects.requireNonNullElse(audience, reader == null ? Audience.PLANNER : reader.audience());
    }
}
