package be.koffieronde.cli.print;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.Measure;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;

/** The totals of two rosters next to each other: what is done, then every rule with the points it makes a difference. */
final class TotalsTable {

    private final Judgement first;
    private final Judgement second;
    private final Page page;
    private final TextTable table;

    private TotalsTable(Judgement first, Judgement second, Page page) {
        this.page = page;
        table = new TextTable(page.words("cli.print.diff.columns"));
        this.first = first;
        this.second = second;
    }

    static TextTable of(Judgement first, Judgement second, Page page) {
        TotalsTable totals = new TotalsTable(first, second, page);
        totals.addMeasures();
        totals.addRules();
        return totals.table;
    }

    private void addMeasures() {
        add(Measure.DAYS, "cli.print.diff.days", "cli.print.diff.rounds");
        add(Measure.VISITS, "cli.print.diff.visits", "cli.print.diff.of-visits");
        add(Measure.TALKS, "cli.print.diff.talks", "cli.print.diff.of-talks");
        add(Measure.SUPPORT, "cli.print.diff.support", "cli.print.diff.minutes");
        add(Measure.WORKED, "cli.print.diff.worked", "cli.print.diff.minutes");
    }

    private void addRules() {
        Level level = null;
        for (Rule rule : Rule.values()) {
            if (rule.level() != level) {
                table.line();
            }
            level = rule.level();
            add(rule);
        }
    }

    private void add(Measure measure, String title, String unit) {
        long before = first.figures().total().amount(measure);
        long after = second.figures().total().amount(measure);
        table.row(page.word(title), before, after, signed(after - before), page.word(unit), "");
    }

    private void add(Rule rule) {
        long before = first.verdict().total(rule);
        long after = second.verdict().total(rule);
        long points = (before - after) * first.weights().points(rule);
        table.row(page.rule(rule), before, after, signed(after - before), page.unit(rule), signed(points));
    }

    private static String signed(long amount) {
        return amount == 0 ? "" : "%+d".formatted(amount);
    }
}
