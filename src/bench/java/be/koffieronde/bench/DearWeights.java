package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether pupils lose minutes when something else is dear: each soft rule a hundred times its points, one at a time.
 *
 * @param effort the time for each roster, and threads
 */
record DearWeights(Effort effort, List<Long> seeds) {

    private static final int TIMES = 100;

    /** A row for each rule that has points, after one for the points as they are. */
    ResultTable measure(List<Path> problems, Workshop workshop) {
        Trials trials = new Trials(workshop);
        ResultTable table = new ResultTable("Problem", "Times 100", "Hard", "Medium", "Worst medium", "More lost");
        for (Path problem : problems) {
            ProblemInput input = ProblemInput.read(problem);
            List<Outcome> before = outcomes(trials, input, null);
            row(table, input, null, before, before);
            for (Rule rule : rules(input)) {
                row(table, input, rule, before, outcomes(trials, input, rule));
            }
        }
        return table;
    }

    private static List<Rule> rules(ProblemInput input) {
        Weights weights = input.directory().problem().weights();
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.level() == Level.SOFT && weights.points(rule) > 0)
                .toList();
    }

    private List<Outcome> outcomes(Trials trials, ProblemInput input, @Nullable Rule dear) {
        return trials.outcomes(new Ours(), name(input, dear), () -> with(input, dear), seeds, effort);
    }

    private static String name(ProblemInput input, @Nullable Rule dear) {
        String name = input.directory().problem().name();
        return dear == null
                ? name
                : name + "-dear-" + dear.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The same problem under its own name, with one rule dearer. */
    private static ProblemInput with(ProblemInput input, @Nullable Rule dear) {
        if (dear == null) {
            return input;
        }
        Problem problem = input.directory().problem();
        Map<Rule, Integer> points = new HashMap<>(problem.weights().overrides());
        points.put(dear, TIMES * problem.weights().points(dear));
        return input.at(Renamed.of(problem.withWeights(new Weights(points)), name(input, dear)));
    }

    /** "More lost" counts the seeds with which more medium points are lost than with the problem's own weights. */
    private static void row(
            ResultTable table, ProblemInput input, @Nullable Rule dear, List<Outcome> before, List<Outcome> after) {
        List<Integer> worse = new ArrayList<>();
        for (int k = 0; k < after.size(); k++) {
            if (after.get(k).score().medium() < before.get(k).score().medium()) {
                worse.add(k);
            }
        }
        table.row(
                input.directory().problem().name(),
                dear == null ? "–" : dear.title(),
                Outcome.median(after).score().hard(),
                Outcome.median(after).score().medium(),
                after.stream()
                        .mapToLong(outcome -> outcome.score().medium())
                        .min()
                        .orElse(0),
                "%d of %d".formatted(worse.size(), after.size()));
    }
}
