package be.koffieronde.bench;

import be.koffieronde.bench.ExactLoss.Loss;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.util.Iterator;
import java.util.List;

/**
 * Whether the planner loses as little as can be, in overfull weeks of five supporters.
 *
 * @param effort of the planner
 * @param proofSeconds CP-SAT may take for a week
 */
record LeastLoss(Effort effort, int proofSeconds, List<Long> seeds) {

    private static final int TRIED_FOR_A_PROOF = 3;

    /**
     * A row for each week and seed that is proved, and one with how many have no gap.
     *
     * @param wanted how many weeks CP-SAT must prove; it gives up after three times as many
     * @throws IllegalStateException if the referee finds another loss in CP-SAT's roster than CP-SAT, or hard points
     */
    ResultTable measure(int wanted, Workshop workshop) {
        Journal proofs = workshop.journal("least-loss", "Week", "Proof seconds", "Visits", "CP-SAT", "Bound", "Took");
        Journal rosters = workshop.journal("least-loss-ours", "Week", "Seconds", "Threads", "Seed", "Hard", "Ours");
        ResultTable table = new ResultTable("Week", "Visits", "Seed", "Least lost", "Proved in s", "Ours", "Gap");
        int proved = 0;
        int reached = 0;
        Iterator<Problem> weeks =
                LeastLossWeeks.all().limit((long) TRIED_FOR_A_PROOF * wanted).iterator();
        while (proved < wanted && weeks.hasNext()) {
            Problem week = weeks.next();
            List<String> proof = proofs.row(List.of(week.name(), proofSeconds), () -> proof(week, workshop));
            long least = Long.parseLong(proof.get(4));
            if (least == 0 || !proof.get(3).equals(proof.get(4))) {
                continue;
            }
            proved++;
            for (long seed : seeds) {
                List<Object> key = List.of(week.name(), effort.time().toSeconds(), effort.threads(), seed);
                List<String> row = rosters.row(key, () -> ours(week, seed, workshop));
                long gap = Long.parseLong(row.get(5)) - least;
                reached += gap == 0 && row.get(4).equals("0") ? 1 : 0;
                table.row(week.name(), proof.get(2), seed, least, proof.get(5), row.get(5), gap);
            }
        }
        return table.row("Gap 0", "", "", "", "", "", "%d of %d".formatted(reached, proved * seeds.size()));
    }

    private List<Object> proof(Problem week, Workshop workshop) {
        OpenWeeks open = open(week);
        workshop.tell(
                "%s, %d visits, at most %d s for CP-SAT …",
                week.name(), open.visits().size(), proofSeconds);
        long begin = System.nanoTime();
        Loss loss = new ExactLoss(open).solve(proofSeconds);
        double took = (System.nanoTime() - begin) / 1e9;
        Score score = score(open, loss.roster());
        if (score.hard() != 0 || -score.medium() != loss.lost()) {
            throw new IllegalStateException("CP-SAT claims a loss of %d for its roster of %s, the referee finds %s."
                    .formatted(loss.lost(), week.name(), score));
        }
        return List.of(open.visits().size(), loss.lost(), loss.bound(), Figures.decimal(took));
    }

    private List<Object> ours(Problem week, long seed, Workshop workshop) {
        workshop.tell("%s, seed %d, %d s …", week.name(), seed, effort.time().toSeconds());
        OpenWeeks open = open(week);
        Score score = score(open, new Ours().plan(open, new Effort(effort.time(), seed, effort.threads())));
        return List.of(score.hard(), -score.medium());
    }

    private static OpenWeeks open(Problem week) {
        return OpenWeeks.of(new Directory(week), TravelTables.of(week));
    }

    private static Score score(OpenWeeks open, Roster roster) {
        return new Referee(open.directory(), open.travel()).judge(roster).score();
    }
}
