package be.koffieronde.bench;

import be.koffieronde.app.CheckRoster;
import be.koffieronde.app.ProblemInput;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.format.AtomicFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.roster.Roster;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All opponents on the same problems, one after the other.
 *
 * @param seconds each may take for a problem
 * @param seeds for those to whom they make a difference
 * @param output directory for the rosters
 */
record Contest(int seconds, List<Long> seeds, int threads, Path output) {

    private static final String HEADINGS = "%-18s %5s %7s %8s %7s %6s %6s %6s %5s%n";
    private static final String ROW = "%-18s %5d %7d %8d %7d %6d %6d %6s %5d%n";

    /** Prints a table as soon as a problem is done. */
    void meet(Path problem, PrintWriter out) {
        ProblemInput input = ProblemInput.read(problem);
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        String name = input.directory().problem().name();
        List<Opponent> opponents = List.of(new Ours(), new RoutingOpponent(), new NearestSchoolFirst());
        out.printf(HEADINGS, name, "Hard", "Medium", "Soft", "Avoid.", "Betw.", "Home", "Ratio", "Talks");
        List<Outcome> medians = new ArrayList<>();
        for (Opponent opponent : opponents) {
            Outcome median = Outcome.median(outcomes(opponent, weeks, problem));
            medians.add(median);
            print(opponent.title(), median, medians.get(0), out);
            out.flush();
        }
        out.println();
    }

    private List<Outcome> outcomes(Opponent opponent, OpenWeeks weeks, Path problem) {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed : opponent.isRandom() ? seeds : seeds.subList(0, 1)) {
            Roster roster = opponent.plan(weeks, new Effort(Duration.ofSeconds(seconds), seed, threads));
            String file = "%s-%s-%d.json"
                    .formatted(
                            weeks.directory().problem().name(),
                            opponent.title().toLowerCase(Locale.ROOT).replace(' ', '-'),
                            seed);
            Path written = output.resolve(file);
            AtomicFile.prepare(written);
            RosterFile.write(roster, written);
            outcomes.add(Outcome.of(CheckRoster.check(problem, written)));
        }
        return outcomes;
    }

    private static void print(String title, Outcome outcome, Outcome ours, PrintWriter out) {
        out.printf(
                ROW,
                title,
                outcome.score().hard(),
                outcome.score().medium(),
                outcome.score().soft(),
                outcome.avoidable(),
                outcome.between(),
                outcome.home(),
                ratio(ours.score().soft(), outcome.score().soft()) + "/" + ratio(ours.avoidable(), outcome.avoidable()),
                outcome.talks());
    }

    private static String ratio(long one, long other) {
        return other == 0 ? "–" : "%.2f".formatted((double) one / other).replace("0.", ".");
    }
}
