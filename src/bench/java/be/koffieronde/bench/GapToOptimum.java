package be.koffieronde.bench;

import be.koffieronde.bench.ExactWeek.Proof;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the planner stays from the best there is, for weeks of one supporter.
 *
 * @param seconds the planner may take for a week
 * @param proofSeconds CP-SAT may take for a week
 */
record GapToOptimum(int seconds, int proofSeconds, long seed, int threads) {

    private static final String HEADINGS = "%-24s %6s %9s %9s %8s %9s %7s%n";
    private static final String ROW = "%-24s %6d %9d %9d %8s %9d %6.2f%%%n";

    /**
     * Prints a row for each week, and mean and worst gap.
     *
     * @throws IllegalStateException if CP-SAT claims another score for a roster than the referee, so that its model is wrong
     */
    void measure(int weeks, PrintWriter out) {
        out.printf(HEADINGS, "Week", "Visits", "CP-SAT", "Bound", "Optimal", "Ours", "Gap");
        List<Double> gaps = new ArrayList<>();
        for (Problem problem : OneSupporterWeeks.first(weeks)) {
            gaps.add(gap(problem, out));
            out.flush();
        }
        out.printf(
                "Mean gap %.2f%%, worst %.2f%%.%n",
                gaps.stream().mapToDouble(gap -> gap).average().orElse(0),
                gaps.stream().mapToDouble(gap -> gap).max().orElse(0));
    }

    private double gap(Problem problem, PrintWriter out) {
        OpenWeeks week = OpenWeeks.of(new Directory(problem), TravelTables.of(problem));
        Referee referee = new Referee(week.directory(), week.travel());
        Proof proof = confirmed(new ExactWeek(week).solve(proofSeconds, threads), referee);
        Roster roster = new Ours().plan(week, new Effort(Duration.ofSeconds(seconds), seed, threads));
        Score ours = referee.judge(roster).score();
        long cost = Proof.cost(ours);
        double gap = proof.bound() == 0 ? 0 : 100.0 * (cost - proof.bound()) / proof.bound();
        out.printf(
                ROW,
                problem.name(),
                week.visits().size(),
                Proof.cost(proof.claim()),
                proof.bound(),
                proof.isOptimal() ? "yes" : "no",
                cost,
                gap);
        return gap;
    }

    static Proof confirmed(Proof proof, Referee referee) {
        Score score = referee.judge(proof.roster()).score();
        if (!score.equals(proof.claim())) {
            throw new IllegalStateException(
                    "CP-SAT claims %s for its roster, the referee finds %s.".formatted(proof.claim(), score));
        }
        return proof;
    }
}
