package be.koffieronde.cli;

import be.koffieronde.app.Judgement;
import be.koffieronde.app.Measure;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;

/** The totals of two rosters next to each other: what is done, then every rule with the points it makes a difference. */
final class TotalsTable {

    private final Judgement first;
    private final Judgement second;
    private final TextTable table = new TextTable("Total", "A", "B", "Change", "Unit", "Points");

    private TotalsTable(Judgement first, Judgement second) {
        this.first = first;
        this.second = second;
    }

    static TextTable of(Judgement first, Judgement second) {
        TotalsTable totals = new TotalsTable(first, second);
        totals.addMeasures();
        totals.addRules();
        return totals.table;
    }

    private void addMeasures() {
        add(Measure.DAYS, "Days", "rounds");
        add(Measure.VISITS, "Visits", "visits");
        add(Measure.TALKS, "Talks", "talks");
        add(Measure.SUPPORT, "Support", "min");
        add(Measure.WORKED, "Hours used", "min");
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
        table.row(title, before, after, signed(after - before), unit, "");
    }

    private void add(Rule rule) {
        long before = first.verdict().total(rule);
        long after = second.verdict().total(rule);
        long points = (before - after) * first.weights().points(rule);
        table.row(rule.title(), before, after, signed(after - before), rule.unit(), signed(points));
    }

    private static String signed(long amount) {
        return amount == 0 ? "" : "%+d".formatted(amount);
    }
}
