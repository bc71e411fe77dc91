package be.koffieronde.cli.print;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Weights;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints a judgement: the score, the total of every rule, and what was found.
 *
 * @param all whether to print every soft match, instead of the largest of each rule that has points
 */
public record CheckReport(boolean all) {

    private static final int LARGEST = 3;

    public void print(Judgement judgement, Page page) {
        ScoreLines.print(judgement, page);
        OutOfReachLines.print(judgement.outOfReach(), page);
        page.line();
        page.table(table(judgement.verdict(), judgement.weights(), page));
        for (Rule rule : Rule.values()) {
            if (all || rule.level() != Level.SOFT || judgement.weights().points(rule) > 0) {
                print(rule, judgement.verdict().matches(rule), page);
            }
        }
    }

    private static TextTable table(Verdict verdict, Weights weights, Page page) {
        TextTable table = new TextTable(page.words("cli.print.check.columns"));
        Level level = Level.HARD;
        for (Rule rule : Rule.values()) {
            if (rule.level() != level) {
                table.line();
            }
            level = rule.level();
            long total = verdict.total(rule);
            table.row(page.rule(rule), total, page.unit(rule), weights.points(rule), -total * weights.points(rule));
        }
        return table;
    }

    private void print(Rule rule, List<Match> matches, Page page) {
        if (matches.isEmpty()) {
            return;
        }
        page.line();
        boolean isCut = rule.level() == Level.SOFT && !all && matches.size() > LARGEST;
        heading(rule, matches.size(), isCut, page);
        (isCut ? largest(matches) : matches).forEach(match -> page.line("  " + page.word(match.message())));
    }

    private static List<Match> largest(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingLong(Match::amount).reversed())
                .limit(LARGEST)
                .toList();
    }

    private static void heading(Rule rule, int matches, boolean isCut, Page page) {
        String level = rule.level().name().toLowerCase(Locale.ROOT);
        if (isCut) {
            page.say("cli.print.check.largest", page.rule(rule), level, LARGEST, matches);
        } else {
            page.say("cli.print.check.all", page.rule(rule), level, matches);
        }
    }
}
