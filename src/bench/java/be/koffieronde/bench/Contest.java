package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All opponents on the same problems, one after the other.
 *
 * @param effort the time each may take for a problem, and threads for those who can use several
 * @param seeds for those to whom they make a difference
 */
record Contest(Effort effort, List<Long> seeds) {

    private static final List<Opponent> OPPONENTS = List.of(
            new Ours(),
            new StockTimefold(false),
            new StockTimefold(true),
            new RoutingOpponent(),
            new JspritOpponent(),
            new NearestSchoolFirst());

    /** Medians over the seeds; the ratios are ours in theirs. */
    ResultTable meet(List<Path> problems, Workshop workshop) {
        checkNames(problems);
        Trials trials = new Trials(workshop);
        ResultTable table = new ResultTable(
                "Problem",
                "Planned by",
                "Hard",
                "Medium",
                "Soft",
                "Spread",
                "Avoidable",
                "Between",
                "Home",
                "Talks",
                "Ratio",
                "Avoidable ratio");
        for (Path problem : problems) {
            Outcome ours = null;
            for (Opponent opponent : OPPONENTS) {
                List<Outcome> outcomes = trials.outcomes(opponent, problem, seeds, effort);
                Outcome median = Outcome.median(outcomes);
                ours = ours == null ? median : ours;
                table.row(
                        name(problem),
                        opponent.title(),
                        median.score().hard(),
                        median.score().medium(),
                        median.score().soft(),
                        Outcome.spread(outcomes),
                        median.avoidable(),
                        median.between(),
                        median.home(),
                        median.talks(),
                        Figures.ratio(ours.score().soft(), median.score().soft()),
                        Figures.ratio(ours.avoidable(), median.avoidable()));
            }
        }
        return table;
    }

    /** Results are kept by name. */
    private static void checkNames(List<Path> problems) {
        Set<String> names = new HashSet<>();
        for (Path problem : problems) {
            if (!names.add(name(problem))) {
                throw new InvalidInputException(Fault.of(
                        "language.as-said",
                        "%s: there is another problem file of that name; rename one of them".formatted(problem)));
            }
        }
    }

    private static String name(Path problem) {
        return String.valueOf(problem.getFileName()).replaceFirst("\\.json$", "");
    }
}
