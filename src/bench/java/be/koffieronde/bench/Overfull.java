package be.koffieronde.bench;

import be.koffieronde.app.ProblemInput;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.problem.Problem;
import java.util.List;

/** What is lost in centres whose pupils need a third more than there are hours: medium points, per seed. */
record Overfull(Effort effort, List<Long> seeds) {

    private static final double SHARE = 4 / 3.0;

    ResultTable measure(List<Integer> centres, List<Long> centreSeeds, Workshop workshop) {
        Trials trials = new Trials(workshop);
        ResultTable table = new ResultTable("Problem", "Seed", "Hard", "Medium", "Soft");
        for (int supporters : centres) {
            for (long centre : centreSeeds) {
                String name = "overfull-%d-%d".formatted(supporters, centre);
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

    private static ProblemInput input(String name, int supporters, long centre, Workshop workshop) {
        ProblemInput input = ProblemInput.read(workshop.centre(supporters, centre));
        Problem problem = input.directory().problem();
        return input.at(new OverfullCentre(problem, SHARE).problem(name, centre));
    }
}
