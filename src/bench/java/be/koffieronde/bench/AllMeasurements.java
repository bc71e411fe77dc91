package be.koffieronde.bench;

import be.koffieronde.format.file.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything docs/benchmarks.md has tables of, one after the other, and a summary with these tables. */
final class AllMeasurements {

    private final Scale scale;
    private final Workshop workshop;
    private final List<Chapter> chapters = new ArrayList<>();

    AllMeasurements(Scale scale, Workshop workshop) {
        this.scale = scale;
        this.workshop = workshop;
    }

    /** What is measured, and what it came to. */
    private record Chapter(String title, ResultTable table) {}

    /** The summary has all there is after each of them. */
    void run() {
        add("Against others", scale.contest().meet(List.of(scale.contestCentre(workshop)), workshop));
        add("Long runs", scale.longRun().measure(scale.longCentres(), workshop));
        add("Weeks of one supporter", scale.gap().measure(scale.gapWeeks(), workshop));
        add("A large centre and its parts", scale.parts().measure(scale.partsCentre(), workshop));
        add("Growth", scale.growth().measure(scale.growthCentres(), workshop));
        add("Threads", scale.threadCounts().measure(scale.threadsCentres(), workshop));
        add("Against others, smaller centres", scale.contest().meet(scale.smallerCentres(workshop), workshop));
        workshop.tell("Summary and raw results are in %s.", workshop.directory());
    }

    private void add(String title, ResultTable table) {
        chapters.add(new Chapter(title, table));
        workshop.tell("%s", title);
        workshop.print(table);
        writeSummary();
    }

    private void writeSummary() {
        Path summary = workshop.directory().resolve("summary.md");
        AtomicFile.write(summary, out -> {
            out.write("# Measured on " + Machine.here() + "\n");
            for (Chapter chapter : chapters) {
                out.write("\n## " + chapter.title + "\n\n" + String.join("\n", chapter.table.lines()) + "\n");
            }
        });
    }
}
