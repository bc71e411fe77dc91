package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Rosters planned with one effort after another, each judged by the referee from the file it is written to. */
final class Trials {

    private final Workshop workshop;
    private final Journal journal;
    private final Map<Path, ProblemInput> inputs = new HashMap<>();

    /** All measurements have one file of results, as some need the same rosters as others. */
    Trials(Workshop workshop) {
        this.workshop = workshop;
        journal = workshop.journal(
                "rosters",
                "Problem",
                "Planned by",
                "Seconds",
                "Threads",
                "Seed",
                "Took",
                "Hard",
                "Medium",
                "Soft",
                "Avoidable",
                "Between",
                "Home",
                "Talks");
    }

    /** One for each seed; one in all if the seed makes no difference. */
    List<Outcome> outcomes(Opponent opponent, Path problem, List<Long> seeds, Effort effort) {
        String name = String.valueOf(problem.getFileName()).replaceFirst("\\.json$", "");
        return outcomes(opponent, name, () -> read(problem), seeds, effort);
    }

    /** The same for a problem that is made only if it is needed; results are kept by its name. */
    List<Outcome> outcomes(
            Opponent opponent, String name, Supplier<ProblemInput> problem, List<Long> seeds, Effort effort) {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed : opponent.isRandom() ? seeds : seeds.subList(0, 1)) {
            outcomes.add(outcome(opponent, name, problem, new Effort(effort.time(), seed, effort.threads())));
        }
        return outcomes;
    }

    private ProblemInput read(Path problem) {
        return inputs.computeIfAbsent(problem, ProblemInput::read);
    }

    private Outcome outcome(Opponent opponent, String name, Supplier<ProblemInput> problem, Effort effort) {
        List<Object> key = List.of(name, opponent.title(), effort.time().toSeconds(), effort.threads(), effort.seed());
        List<String> row = journal.row(key, () -> measured(opponent, problem.get(), effort));
        return Outcome.of(row.subList(key.size() + 1, row.size()));
    }

    private List<Object> measured(Opponent opponent, ProblemInput input, Effort effort) {
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        String title = opponent.title().toLowerCase(Locale.ROOT).replace(' ', '-');
        String name = weeks.directory().problem().name();
        workshop.tell(
                "%s, %s, seed %d, %d s …",
                name, title, effort.seed(), effort.time().toSeconds());
        long begin = System.nanoTime();
        Roster roster = opponent.plan(weeks, effort);
        double took = (System.nanoTime() - begin) / 1e9;
        Path written = workshop.roster(
                "%s-%s-%ds-%dt-%d".formatted(name, title, effort.time().toSeconds(), effort.threads(), effort.seed()));
        AtomicFile.prepare(written);
        RosterFile.write(roster, written);
        List<Object> cells = new ArrayList<>(List.of(Figures.decimal(took)));
        cells.addAll(Outcome.of(input.roster(written).judgement()).cells());
        return cells;
    }
}
