package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.problem.Problem;
import java.util.List;

/**
 * What is lost in centres whose pupils need more than there are hours: medium points, per seed.
 *
 * @param percent demand in the supporters' weekly minutes; 133 is a third more than there is, before any drive
 */
record Overfull(Effort effort, int percent, List<Long> seeds) {

    ResultTable measure(List<Integer> centres, List<Long> centreSeeds, Workshop workshop) {
        Trials trials = new Trials(workshop);
        ResultTable table = new ResultTable("Problem", "Seed", "Hard", "Medium", "Soft");
        for (int supporters : centres) {
            for (long centre : centreSeeds) {
                String name = "overfull-%d-%d-%d".formatted(percent, supporters, centre);
                List<Outcome> outcomes = trials.outcomes(
                        new Ours(), name, () -> input(name, supporters, centre, workshop), seeds, effort);
                for (int k = 0; k < outcomes.size(); k++) {
                    row(table, name, String.valueOf(seeds.get(k)), outcomes.get(k));
                }
                row(table, name, "median", Outcome.median(outcomes));
            }
        }
        return table;
    }

    private static void row(ResultTable table, String name, String seed, Outcome outcome) {
        table.row(
                name,
                seed,
                outcome.score().hard(),
                outcome.score().medium(),
                outcome.score().soft());
    }

    private ProblemInput input(String name, int supporters, long centre, Workshop workshop) {
        ProblemInput input = ProblemInput.read(workshop.centre(supporters, centre));
        Problem problem = input.directory().problem();
        return input.at(new OverfullCentre(problem, percent / 100.0).problem(name, centre));
    }
}
