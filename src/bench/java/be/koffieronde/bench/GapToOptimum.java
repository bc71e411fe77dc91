package be.koffieronde.bench;

import be.koffieronde.bench.ExactWeek.Proof;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.Iterator;
import java.util.List;

/**
 * How far the planner stays from the best there is, for weeks of one supporter.
 *
 * @param seconds the planner may take for a week
 * @param proofSeconds CP-SAT may take for a week
 * @param threads of the planner
 */
record GapToOptimum(int seconds, int proofSeconds, long seed, int threads) {

    private static final int TRIED_FOR_A_PROOF = 3;

    /**
     * A row for each week; then mean and worst gap of those with a proof, and of all to the roster that CP-SAT ended with,
     * which ours can be better than.
     *
     * @param wanted how many weeks CP-SAT must prove; it gives up after three times as many
     * @throws IllegalStateException if CP-SAT claims another score for a roster than the referee, so that its model is wrong
     */
    ResultTable measure(int wanted, Workshop workshop) {
        Journal journal = workshop.journal(
                "gap",
                "Week",
                "Seconds",
                "Seed",
                "Threads",
                "Proof seconds",
                "Visits",
                "CP-SAT",
                "Bound",
                "Optimal",
                "Ours");
        ResultTable table = new ResultTable("Week", "Visits", "CP-SAT", "Bound", "Optimal", "Ours", "Gap");
        DoubleSummaryStatistics found = new DoubleSummaryStatistics();
        DoubleSummaryStatistics proved = new DoubleSummaryStatistics();
        Iterator<Problem> weeks =
                OneSupporterWeeks.all().limit((long) TRIED_FOR_A_PROOF * wanted).iterator();
        while (proved.getCount() < wanted && weeks.hasNext()) {
            Problem problem = weeks.next();
            List<Object> key = List.of(problem.name(), seconds, seed, threads, proofSeconds);
            List<String> row = journal.row(key, () -> measured(problem, workshop));
            long ours = Long.parseLong(row.get(9));
            long bound = Long.parseLong(row.get(7));
            found.accept(gap(ours, Long.parseLong(row.get(6))));
            if (row.get(8).equals("yes")) {
                proved.accept(gap(ours, bound));
            }
            table.row(
                    row.get(0),
                    row.get(5),
                    row.get(6),
                    row.get(7),
                    row.get(8),
                    row.get(9),
                    bound == 0 ? "–" : Figures.percent(gap(ours, bound)));
        }
        row(table, "Proved optimal", proved);
        return row(table, "All, to CP-SAT's roster", found);
    }

    private static ResultTable row(ResultTable table, String title, DoubleSummaryStatistics gaps) {
        String mean = gaps.getCount() == 0 ? "–" : "mean " + Figures.percent(gaps.getAverage());
        String worst = gaps.getCount() == 0 ? "–" : "worst " + Figures.percent(gaps.getMax());
        return table.row(title, gaps.getCount(), "", "", "", mean, worst);
    }

    private static double gap(long cost, long bound) {
        return bound == 0 ? 0 : (double) (cost - bound) / bound;
    }

    private List<Object> measured(Problem problem, Workshop workshop) {
        OpenWeeks week = OpenWeeks.of(new Directory(problem), TravelTables.of(problem));
        Referee referee = new Referee(week.directory(), week.travel());
        int visits = week.visits().size();
        workshop.tell("%s, %d visits, at most %d s …", problem.name(), visits, proofSeconds + seconds);
        Proof proof = confirmed(new ExactWeek(week).solve(proofSeconds), referee);
        Roster roster = new Ours().plan(week, new Effort(Duration.ofSeconds(seconds), seed, threads));
        return List.of(
                visits,
                Proof.cost(proof.claim()),
                proof.bound(),
                proof.isOptimal() ? "yes" : "no",
                Proof.cost(referee.judge(roster).score()));
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
