package be.koffieronde.cli;

import static be.koffieronde.cli.DurationText.hours;

import be.koffieronde.app.Measure;
import be.koffieronde.app.PlannedWeek;
import be.koffieronde.app.SupporterFigures;
import be.koffieronde.app.WeekFigures;
import org.jspecify.annotations.Nullable;

/** Prints a planned week: who does how much, the score, and what is left out. */
final class PlanReport {

    private PlanReport() {}

    /** The week itself of so many supporters is printed if nobody says otherwise. */
    private static final int FEW_SUPPORTERS = 10;

    /** @param withWeek whether to print who does what when; null: if there are few supporters */
    static void print(PlannedWeek week, @Nullable Boolean withWeek, Page page) {
        boolean isSmall = week.judgement().figures().supporters().size() <= FEW_SUPPORTERS;
        if (withWeek == null ? isSmall : withWeek) {
            WeekLines.print(week.agenda(), page);
        }
        page.table(table(week.judgement().figures()));
        page.line();
        page.lines(ScoreLines.of(week.judgement()));
        page.line("File    " + week.file());
        if (!week.idle().isEmpty()) {
            page.line();
            page.lines(week.idle());
        }
        if (!week.leftOut().isEmpty()) {
            page.line();
            page.line("Left out: " + week.leftOut().size());
            week.leftOut().forEach(line -> page.line("  " + line));
        }
        OutOfReachLines.print(week.outOfReach(), page);
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
