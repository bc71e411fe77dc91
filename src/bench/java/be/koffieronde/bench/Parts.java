package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a large centre loses by being large: its plan against what its regions reach alone, in runs that have several times as
 * long for each supporter. The regions keep what the plan gave their supporters.
 *
 * @param pace for the whole centre
 * @param times how many times as long each part has
 * @param most supporters in a part
 */
record Parts(Pace pace, int times, int most, int threads, long seed) {

    ResultTable measure(int supporters, Workshop workshop) {
        Journal journal = workshop.journal(
                "parts", "Problem", "Threads", "Seed", "Seconds", "Supporters", "Hard", "Medium", "Soft", "Avoidable");
        Path problem = workshop.centre(supporters);
        Points whole = points(problem, pace, journal, workshop);
        Duration wholeTime = pace.time(supporters, threads);
        PartProblems cut = cut(problem, wholeTime, workshop);
        Points alone = new Points(0, -cut.changesFromOutside(), -cut.changesFromOutside());
        for (Problem part : cut.problems()) {
            Path file = workshop.problem("%s-of-%ds".formatted(part.name(), wholeTime.toSeconds()));
            ProblemFile.write(part, file);
            alone = alone.plus(points(file, pace.times(times), journal, workshop));
        }
        return new ResultTable("Supporters", "Medium", "Soft each", "Avoidable each", "Soft behind", "Avoidable behind")
                .row(
                        supporters,
                        whole.medium,
                        each(whole.soft, supporters),
                        each(whole.avoidable, supporters),
                        behind(whole.soft, alone.soft),
                        behind(whole.avoidable, alone.avoidable))
                .row("in parts", alone.medium, each(alone.soft, supporters), each(alone.avoidable, supporters), "", "");
    }

    /** Of one roster, or of several together. */
    private record Points(long medium, long soft, long avoidable) {

        Points plus(Points other) {
            return new Points(medium + other.medium, soft + other.soft, avoidable + other.avoidable);
        }
    }

    private static String behind(long whole, long parts) {
        return Figures.percent((double) whole / parts - 1);
    }

    private static String each(long points, int supporters) {
        return Figures.decimal(points / (double) supporters);
    }

    private Points points(Path problem, Pace given, Journal journal, Workshop workshop) {
        ProblemInput input = ProblemInput.read(problem);
        int supporters = input.directory().problem().supporters().size();
        Duration time = given.time(supporters, threads);
        List<Object> key = List.of(problem.getFileName(), threads, seed, time.toSeconds(), supporters);
        List<String> row = journal.row(key, () -> planned(input, time, workshop));
        return new Points(Long.parseLong(row.get(6)), Long.parseLong(row.get(7)), Long.parseLong(row.get(8)));
    }

    private List<Object> planned(ProblemInput input, Duration time, Workshop workshop) {
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        workshop.tell(
                "%s, %d supporters, %d s …", input.file(), weeks.supporters().size(), time.toSeconds());
        Path written = roster(input.file(), time, workshop);
        AtomicFile.prepare(written);
        RosterFile.write(new Ours().plan(weeks, new Effort(time, seed, threads)), written);
        Outcome outcome = Outcome.of(input.roster(written).judgement());
        Score score = outcome.score();
        return List.of(score.hard(), score.medium(), score.soft(), outcome.avoidable());
    }

    private Path roster(Path problem, Duration time, Workshop workshop) {
        String name = String.valueOf(problem.getFileName()).replaceFirst("\\.json$", "");
        return workshop.roster("parts-%s-%ds-%dt-%d".formatted(name, time.toSeconds(), threads, seed));
    }

    private PartProblems cut(Path problem, Duration time, Workshop workshop) {
        ProblemInput input = ProblemInput.read(problem);
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        List<List<Supporter>> regions = new Regions(weeks.directory()).of(weeks.supporters(), most);
        return new PartProblems(weeks, RosterFile.read(roster(problem, time, workshop)), regions);
    }
}
