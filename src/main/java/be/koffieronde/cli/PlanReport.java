package be.koffieronde.cli;

import static be.koffieronde.cli.DurationText.hours;

import be.koffieronde.app.Measure;
import be.koffieronde.app.PlannedWeek;
import be.koffieronde.app.SupporterFigures;
import be.koffieronde.app.WeekFigures;
import java.io.PrintWriter;

/** Prints a planned week: who does how much, the score, and what is left out. */
final class PlanReport {

    private PlanReport() {}

    static void print(PlannedWeek week, PrintWriter out) {
        table(week.judgement().figures()).lines().forEach(out::println);
        out.println();
        ScoreLines.of(week.judgement()).forEach(out::println);
        out.println("File    " + week.file());
        if (!week.leftOut().isEmpty()) {
            out.println();
            out.println("Left out: " + week.leftOut().size());
            week.leftOut().forEach(line -> out.println("  " + line));
        }
    }

    private static TextTable table(WeekFigures figures) {
        TextTable table =
                new TextTable("Supporter", "Days", "Visits", "Talks", "Support", "Drive", "Waiting", "Hours used");
        figures.supporters().forEach(supporter -> add(supporter, table));
        add(figures.total(), table.line());
        return table;
    }

    private static void add(SupporterFigures supporter, TextTable table) {
        table.row(
                supporter.name(),
                supporter.amount(Measure.DAYS),
                supporter.amount(Measure.VISITS),
                supporter.amount(Measure.TALKS),
                hours(supporter.amount(Measure.SUPPORT)),
                hours(supporter.amount(Measure.DRIVE)),
                hours(supporter.amount(Measure.WAITING)),
                hours(supporter.amount(Measure.WORKED)) + " of " + hours(supporter.contractMinutes()));
    }
}
