package be.koffieronde.bench;

import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.planning.planner.PlanOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Centres of all sizes, with the same time for each supporter and thread. */
record Growth(Pace pace, int threads, long seed) {

    private static final double NEAR = 0.02;

    ResultTable measure(List<Integer> centres, Workshop workshop) {
        Journal journal = workshop.journal(
                "growth",
                "Supporters",
                "Threads",
                "Seed",
                "Seconds",
                "Hard",
                "Medium",
                "Soft",
                "Avoidable",
                "First complete",
                "Within 2 %",
                "Heap MB");
        ResultTable table = new ResultTable(
                "Supporters",
                "Seconds",
                "Hard",
                "Medium",
                "Soft each",
                "Avoidable each",
                "First complete s",
                "Within 2 % s",
                "Heap MB");
        for (int supporters : centres) {
            Duration time = pace.time(supporters, threads);
            List<Object> key = List.of(supporters, threads, seed, time.toSeconds());
            List<String> row = journal.row(key, () -> measured(supporters, time, workshop));
            table.row(
                    supporters,
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    each(row.get(6), supporters),
                    each(row.get(7), supporters),
                    row.get(8),
                    row.get(9),
                    row.get(10));
        }
        return table;
    }

    private static String each(String points, int supporters) {
        return Figures.decimal(Long.parseLong(points) / (double) supporters);
    }

    private List<Object> measured(int supporters, Duration time, Workshop workshop) {
        workshop.tell("%d supporters, %d s …", supporters, time.toSeconds());
        ProblemInput input = ProblemInput.read(workshop.centre(supporters));
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        try (HeapPeak heap = new HeapPeak()) {
            Course course = Course.of(weeks, PlanOptions.ofTime(time, seed, threads));
            long megabytes = heap.megabytes();
            Path written = workshop.roster("growth-" + supporters);
            AtomicFile.prepare(written);
            RosterFile.write(course.roster(), written);
            Outcome outcome = Outcome.of(input.roster(written).judgement());
            return List.of(
                    outcome.score().hard(),
                    outcome.score().medium(),
                    outcome.score().soft(),
                    outcome.avoidable(),
                    Figures.decimal(course.firstComplete()),
                    Figures.decimal(course.secondsToWithin(NEAR, outcome.score())),
                    megabytes);
        }
    }
}
