package be.koffieronde.cli.print;

import static be.koffieronde.cli.print.TimeText.hours;

import be.koffieronde.app.plan.PlannedWeek;
import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.SupporterFigures;
import be.koffieronde.app.week.WeekFigures;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Prints a planned week: who does how much, the score, and what is left out. */
public final class PlanReport {

    private PlanReport() {}

    /** The week itself of so many supporters is printed if nobody says otherwise. */
    private static final int FEW_SUPPORTERS = 10;

    /**
     * Prints all of it.
     *
     * @param file where the roster is written
     * @param withWeek whether to print who does what when; null: if there are few supporters
     */
    public static void print(PlannedWeek week, Path file, @Nullable Boolean withWeek, Page page) {
        boolean isSmall = week.judgement().figures().supporters().size() <= FEW_SUPPORTERS;
        if (withWeek == null ? isSmall : withWeek) {
            WeekLines.print(week.agenda(), page);
        }
        page.table(table(week.judgement().figures(), page));
        page.line();
        ScoreLines.print(week.judgement(), page);
        page.say("cli.print.written", file);
        if (!week.idle().isEmpty()) {
            page.line();
            week.idle().forEach(line -> page.line(page.word(line)));
        }
        if (!week.leftOut().isEmpty()) {
            page.line();
            page.say("cli.print.left-out", week.leftOut().size());
            week.leftOut().forEach(line -> page.line("  " + page.word(line)));
        }
        OutOfReachLines.print(week.outOfReach(), page);
    }

    private static TextTable table(WeekFigures figures, Page page) {
        TextTable table = new TextTable(page.words("cli.print.plan.columns"));
        figures.supporters().forEach(supporter -> add(supporter.name(), supporter, table, page));
        add(page.word("cli.print.plan.total"), figures.total(), table.line(), page);
        return table;
    }

    private static void add(String name, SupporterFigures supporter, TextTable table, Page page) {
        table.row(
                name,
                supporter.amount(Measure.DAYS),
                supporter.amount(Measure.VISITS),
                supporter.amount(Measure.TALKS),
                hours(supporter.amount(Measure.SUPPORT)),
                hours(supporter.amount(Measure.DRIVE)),
                hours(supporter.amount(Measure.WAITING)),
                page.word("cli.print.of", hours(supporter.amount(Measure.WORKED)), hours(supporter.contractMinutes())));
    }
}
