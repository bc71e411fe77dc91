package be.koffieronde.bench;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Published instances in the contract's form: what is left out, and how far the rest is from the best known.
 *
 * @param time for each roster
 * @param moves in place of the time, so that the roster does not depend on the machine; 0: by time
 */
record Published(Duration time, long moves, int threads, List<Long> seeds) {

    private static final Set<String> KINDS = Set.of("json", "txt");
    private static final int LEFT_OUT = 8;
    private static final int LOST = 7;
    private static final int DRIVE = 9;

    /** A row for each roster. */
    ResultTable measure(List<PublishedCase> cases, Workshop workshop) {
        checkNames(cases);
        Journal journal = workshop.journal(
                "published",
                "Problem",
                "Seconds",
                "Moves",
                "Threads",
                "Seed",
                "Took",
                "Hard",
                "Medium",
                "Left out",
                "Drive");
        ResultTable table =
                new ResultTable("Problem", "Seconds", "Seed", "Left out", "Medium", "Drive", "Best known", "Gap");
        for (PublishedCase published : cases) {
            for (long seed : seeds) {
                List<Object> key = List.of(published.name(), time.toSeconds(), moves, threads, seed);
                List<String> row = journal.row(key, () -> measured(published, seed, workshop));
                table.row(
                        published.name(),
                        moves > 0 ? moves + " moves" : time.toSeconds(),
                        seed,
                        row.get(LEFT_OUT),
                        row.get(LOST),
                        row.get(DRIVE),
                        best(published),
                        gap(published, row));
            }
        }
        return table;
    }

    /** Results are kept by name. */
    private static void checkNames(List<PublishedCase> cases) {
        Map<String, Path> names = new HashMap<>();
        for (PublishedCase published : cases) {
            if (names.put(published.name(), published.file()) != null) {
                throw new InvalidInputException(Fault.of(
                        "language.as-said",
                        "%s: there is another instance of that name; rename one of them".formatted(published.file())));
            }
        }
    }

    private static String best(PublishedCase published) {
        return published.best().isEmpty()
                ? "–"
                : String.valueOf(published.best().getAsLong());
    }

    /** By drive it compares nothing while customers are left out. */
    private static String gap(PublishedCase published, List<String> row) {
        boolean isComplete = row.get(LEFT_OUT).equals("0");
        if (published.best().isEmpty()
                || published.best().getAsLong() == 0
                || !(isComplete || published.hasProfits())) {
            return "–";
        }
        double known = published.best().getAsLong();
        return published.hasProfits()
                ? Figures.percent((known - published.profit() - Long.parseLong(row.get(LOST))) / known)
                : Figures.percent(Long.parseLong(row.get(DRIVE)) / known - 1);
    }

    private List<Object> measured(PublishedCase published, long seed, Workshop workshop) {
        workshop.tell(
                "%s, seed %d, %s …", published.name(), seed, moves > 0 ? moves + " moves" : time.toSeconds() + " s");
        ProblemInput input = ProblemInput.read(published.file());
        long begin = System.nanoTime();
        Roster roster = new Planner(input.directory(), input.travel(), options(seed)).plan();
        double took = (System.nanoTime() - begin) / 1e9;
        Path written = workshop.roster(
                "published-%s-%ds-%dm-%dt-%d".formatted(published.name(), time.toSeconds(), moves, threads, seed));
        AtomicFile.prepare(written);
        RosterFile.write(roster, written);
        Judgement judged = input.roster(written).judgement();
        return List.of(
                Figures.decimal(took),
                judged.verdict().score().hard(),
                judged.verdict().score().medium(),
                roster.unplanned().size(),
                PublishedCase.drive(judged));
    }

    private PlanOptions options(long seed) {
        return moves > 0 ? PlanOptions.ofMoves(moves, seed, threads) : PlanOptions.ofTime(time, seed, threads);
    }

    /** The instances and problems of folders, in the order of their names, and files as they are given. */
    static List<Path> files(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(Published::isInstance).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new InvalidInputException(
                        Fault.of("language.as-said", "%s: cannot be read: %s".formatted(path, e.getMessage())));
            }
        }
        return files;
    }

    private static boolean isInstance(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** With the values that somebody gives by name of the problem; they go before those of solutions beside. */
    static List<PublishedCase> known(List<PublishedCase> cases, Map<String, Long> best) {
        return cases.stream()
                .map(published ->
                        best.containsKey(published.name()) ? published.withBest(best.get(published.name())) : published)
                .toList();
    }
}
