package be.koffieronde.cli;

import be.koffieronde.app.Judgement;
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
record CheckReport(boolean all) {

    private static final int LARGEST = 3;

    void print(Judgement judgement, Page page) {
        page.lines(ScoreLines.of(judgement));
        OutOfReachLines.print(judgement.outOfReach(), page);
        page.line();
        page.table(table(judgement.verdict(), judgement.weights()));
        for (Rule rule : Rule.values()) {
            if (all || rule.level() != Level.SOFT || judgement.weights().points(rule) > 0) {
                print(rule, judgement.verdict().matches(rule), page);
            }
        }
    }

    private static TextTable table(Verdict verdict, Weights weights) {
        TextTable table = new TextTable("Rule", "Total", "Unit", "Each", "Points");
        Level level = Level.HARD;
        for (Rule rule : Rule.values()) {
            if (rule.level() != level) {
                table.line();
            }
            level = rule.level();
            long total = verdict.total(rule);
            table.row(rule.title(), total, rule.unit(), weights.points(rule), -total * weights.points(rule));
        }
        return table;
    }

    private void print(Rule rule, List<Match> matches, Page page) {
        if (matches.isEmpty()) {
            return;
        }
        page.line();
        boolean isCut = rule.level() == Level.SOFT && !all && matches.size() > LARGEST;
        page.line(heading(rule, matches.size(), isCut));
        (isCut ? largest(matches) : matches).forEach(match -> page.line("  " + match.text()));
    }

    private static List<Match> largest(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingLong(Match::amount).reversed())
                .limit(LARGEST)
                .toList();
    }

    private static String heading(Rule rule, int matches, boolean isCut) {
        String level = rule.level().name().toLowerCase(Locale.ROOT);
        return isCut
                ? "%s, %s: the %d largest of %d; --all shows the others"
                        .formatted(rule.title(), level, LARGEST, matches)
                : "%s, %s: %d".formatted(rule.title(), level, matches);
    }
}
